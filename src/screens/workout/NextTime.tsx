import { useMemo } from 'react';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan, planWith } from '../../core/adapt/index.ts';
import type { RunThrough } from '../../core/workout/index.ts';
import { type Answers, finishedDraft } from '../../player/index.ts';
import { useKept, useToday } from '../../store/index.ts';
import { nextTime } from '../../words/next-time.ts';
import styles from './Summary.module.css';

interface Props {
  readonly runThrough: RunThrough;
  readonly answers: Answers;
}

/** What comes after this one and why: the plan as it will stand once this is saved, by the very fold that reads it then. */
export function NextTime({ runThrough, answers }: Props) {
  const facts = useKept((kept) => kept.facts);
  const today = useToday();
  const before = useMemo(() => currentPlan(facts, today, exercises), [facts, today]);
  const draft = JSON.stringify(finishedDraft(runThrough, { ...answers, note: '' }).payload);
  const after = useMemo(
    () => planWith(facts, { kind: 'session-finished', payload: JSON.parse(draft) }, today, exercises),
    [facts, today, draft],
  );
  const told = nextTime(before, after, exercises, today);
  if (told === null) return null;
  return (
    <section className={styles['next']} role="status">
      <h2>Next time</h2>
      <p>{told.lead}</p>
      {told.changes.length > 0 && (
        <ul className={styles['changes']}>
          {told.changes.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {told.more !== null && <p>{told.more}</p>}
    </section>
  );
}
