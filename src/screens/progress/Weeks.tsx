import type { LocalDay } from '../../core/calendar/index.ts';
import type { Block } from '../../core/plan/block.ts';
import type { Outcome } from '../../core/progress/index.ts';
import { earlierBlocksWords } from '../../words/progress.ts';
import styles from './Progress.module.css';
import { WeekOutcomes } from './WeekOutcomes.tsx';

interface Props {
  readonly block: Block;
  /** What was saved since the block was begun. */
  readonly saved: readonly Outcome[];
  /** The day it is looked at from. */
  readonly day: LocalDay;
  /** Number of the week we are in; null: the block is over. */
  readonly current: number | null;
  /** Sittings of other blocks; 0: they are not told of. */
  readonly earlier: number;
}

/** Weeks that have come, and any in which something was done ahead of its time; the latest first. */
export function Weeks({ block, saved, day, current, earlier }: Props) {
  const shown = block.weeks
    .map((week) => ({
      week,
      outcomes: saved.filter(({ sessionId }) => week.sessions.some(({ id }) => id === sessionId)),
    }))
    .filter(({ week, outcomes }) => outcomes.length > 0 || week.sessions[0].day <= day)
    .reverse();
  return (
    <>
      <div className={styles['lists']}>
        {shown.map(({ week, outcomes }) => (
          <WeekOutcomes key={week.number} week={week} outcomes={outcomes} isCurrent={week.number === current} />
        ))}
      </div>
      {earlier > 0 && <p className={styles['earlier']}>{earlierBlocksWords(earlier)}</p>}
    </>
  );
}
