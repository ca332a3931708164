import type { Tally } from '../../core/progress/index.ts';
import { Track } from '../../ui/index.ts';
import { trackWords } from '../../words/progress.ts';
import styles from './Progress.module.css';

/** The block as a track: a lane a week, a third a session. */
export function Laps({ tally, current }: { readonly tally: Tally; readonly current: number }) {
  const lanes = tally.weeks.map(({ kind, sessions }) => ({
    run: sessions.filter(({ done }) => done).length,
    of: sessions.length,
    isMarked: kind === 'hard',
  }));
  return (
    <div className={styles['laps']}>
      <Track lanes={lanes} current={current - 1} name={trackWords(tally)}>
        <p className={styles['share']}>{Math.round((100 * tally.done) / tally.of)}%</p>
        <p className={styles['of']}>of the block</p>
      </Track>
      <p className={styles['key']}>Week 1 is the inner lane. A dotted lane is a hard week, a plain one an easy week.</p>
    </div>
  );
}
