import { useMemo } from 'react';
import { repeatWeek, takeBack } from '../../actions/index.ts';
import { exercises } from '../../catalogue/index.ts';
import { type CurrentPlan, planWith } from '../../core/adapt/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import type { Week } from '../../core/plan/block.ts';
import { useFacts, useKept } from '../../store/index.ts';
import { AskButton, Button } from '../../ui/index.ts';
import { dateWords, onDay } from '../../words/days.ts';
import { weekChanges } from '../../words/week-changes.ts';
import styles from './Changes.module.css';

interface Props {
  readonly plan: CurrentPlan;
  readonly week: Week;
  readonly today: LocalDay;
}

/** What differs in a week from the block as it was begun, a sentence each. */
export function WeekChanges({ plan, week, today }: Props) {
  const sentences = weekChanges(plan, week.number, exercises, today);
  if (sentences.length === 0) return null;
  return (
    <section className={styles['changes']}>
      <h3>What changed</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

/** "Repeat this week", asked once with what it means; taken back on the day it was said. */
export function RepeatWeek({ week, today }: Omit<Props, 'plan'>) {
  const stored = useKept((kept) => kept.facts);
  const { facts } = useFacts();
  const said = facts.findLast(({ kind, day }) => kind === 'week-repeated' && day === today)?.id;
  const after = useMemo(
    () => planWith(stored, { kind: 'week-repeated', payload: { week: week.number } }, today, exercises),
    [stored, week.number, today],
  );
  if (said !== undefined) {
    return (
      <Button look="soft" onClick={() => void takeBack(said)}>
        Undo the repeat
      </Button>
    );
  }
  const first = after.block?.weeks[week.number - 1]?.sessions[0].day ?? today;
  const last = after.sessions.at(-1)?.session.day ?? today;
  return (
    <AskButton
      look="text"
      question={{
        title: `Do week ${week.number} once more?`,
        reason: `It begins again ${onDay(first, today)}, and the weeks after it follow. Your block then ends on ${dateWords(last)}. What you did is kept.`,
        yes: 'Yes, once more',
        no: 'Leave it as it is',
      }}
      act={() => void repeatWeek(week.number)}
    >
      Repeat this week
    </AskButton>
  );
}
