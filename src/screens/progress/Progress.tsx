import { useMemo } from 'react';
import { Link } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import { type CurrentPlan, currentPlan, weekOf } from '../../core/adapt/index.ts';
import { addDays, type LocalDay } from '../../core/calendar/index.ts';
import { readFacts, type StoredFact } from '../../core/facts/index.ts';
import type { Block } from '../../core/plan/block.ts';
import { outcomesOf, tallyOf } from '../../core/progress/index.ts';
import { useKept, useToday } from '../../store/index.ts';
import { buttonClass, Screen, Track } from '../../ui/index.ts';
import { earlierBlocksWords, trackWords } from '../../words/progress.ts';
import { sessionsDone } from '../../words/sessions.ts';
import styles from './Progress.module.css';
import { TestsLink } from './TestsLink.tsx';
import { WeekOutcomes } from './WeekOutcomes.tsx';

/** What is done of the ten weeks. */
export default function Progress() {
  const facts = useKept((kept) => kept.facts);
  const today = useToday();
  const plan = useMemo(() => currentPlan(facts, today, exercises), [facts, today]);
  return plan.block === null ? <NoBlock /> : <ProgressOf plan={plan} block={plan.block} facts={facts} today={today} />;
}

interface Props {
  readonly plan: CurrentPlan;
  readonly block: Block;
  readonly facts: readonly StoredFact[];
  readonly today: LocalDay;
}

function ProgressOf({ plan, block, facts, today }: Props) {
  const tally = useMemo(() => tallyOf(plan.sessions), [plan.sessions]);
  const saved = useMemo(() => outcomesOf(readFacts(facts).facts), [facts]);
  const week = weekOf(plan, today);
  const current = week?.number ?? 1;
  const isOver = week !== null && addDays(week.sessions[0].day, 6) < today;
  const lanes = tally.weeks.map(({ sessions }) => sessions.filter(({ done }) => done).length / sessions.length);
  const ids = new Set(plan.sessions.map(({ session }) => session.id));
  const earlier = saved.filter(({ sessionId }) => !ids.has(sessionId)).length;
  // Weeks that have come, and any in which something was done ahead of its time; the latest first.
  const shown = block.weeks
    .map((week) => ({
      week,
      outcomes: saved.filter(({ sessionId }) => week.sessions.some(({ id }) => id === sessionId)),
    }))
    .filter(({ week, outcomes }) => outcomes.length > 0 || week.sessions[0].day <= today)
    .reverse();
  return (
    <Screen
      wide
      title={sessionsDone(tally.done, tally.of)}
      eyebrow={isOver ? 'Your ten weeks are over' : `Week ${current} of ${block.weeks.length}`}
    >
      <div className={styles['columns']}>
        <Track lanes={lanes} current={current - 1} name={trackWords(tally)}>
          <p className={styles['share']}>{Math.round((100 * tally.done) / tally.of)}%</p>
          <p className={styles['of']}>of the block</p>
        </Track>
        <div className={styles['weeks']}>
          <TestsLink plan={plan} isOver={isOver} />
          {tally.done === 0 && saved.length === 0 && (
            <p className={styles['lead']}>Your first session fills the first third of the inner lane. A lane is a week.</p>
          )}
          {shown.map(({ week, outcomes }) => (
            <WeekOutcomes key={week.number} week={week} outcomes={outcomes} isCurrent={week.number === current && !isOver} />
          ))}
          {earlier > 0 && <p className={styles['earlier']}>{earlierBlocksWords(earlier)}</p>}
        </div>
      </div>
    </Screen>
  );
}

function NoBlock() {
  return (
    <Screen title="Nothing recorded yet">
      <p className={styles['lead']}>Eight short questions make your block. What you do in it is counted here.</p>
      <Link className={buttonClass()} to="/welcome">
        Make my block
      </Link>
    </Screen>
  );
}
