import { useId } from 'react';
import { frameOf, type RunThrough } from '../../core/workout/index.ts';
import { player } from '../../player/index.ts';
import { Icon, ScreenTitle } from '../../ui/index.ts';
import { placeWords, resumeWords, setLine, timeOfDay } from '../../words/player.ts';
import styles from './Away.module.css';
import { Head } from './Head.tsx';
import phases from './Phase.module.css';
import { Segments } from './Segments.tsx';
import { StageFigure } from './StageFigure.tsx';
import { toldOf } from './told.ts';

/** Paused where control was lost: what was happening, and that nothing has been counted since. */
export function Away({ runThrough }: { readonly runThrough: RunThrough }) {
  const told = toldOf(runThrough);
  const hint = useId();
  const { status } = runThrough;
  const frame = frameOf(runThrough, 0); // standing still, so the moment does not matter
  const lost = status.kind === 'away' ? ` You left at about ${timeOfDay(status.lostAt)}.` : '';
  const resting = told.step.kind === 'rest';
  return (
    <main className={`${styles['away']} ${phases['ready']}`} data-phase="away">
      <Segments runThrough={runThrough} />
      <Head runThrough={runThrough} />
      <div className={styles['figure']}>
        <StageFigure told={told} tone="chalk" still />
      </div>
      <div className={styles['words']}>
        <ScreenTitle>{`You left in set ${told.step.set}`}</ScreenTitle>
        <p className={styles['set']}>{setLine(told.step)}</p>
        <p>
          {placeWords(told, frame.rep)}
          {lost} Nothing has been counted since.
        </p>
      </div>
      <div className={styles['controls']}>
        <button
          data-main
          type="button"
          className={styles['resume']}
          aria-label="Resume"
          aria-describedby={hint}
          onClick={player.resume}
        >
          Resume
          <span id={hint} className={styles['hint']}>
            {resumeWords(told.step, frame)}
          </span>
        </button>
        <button type="button" className={styles['lesser']} onClick={player.repeatSet}>
          <Icon name="previous" /> Repeat set
        </button>
        <button type="button" className={styles['lesser']} onClick={player.skipSet}>
          <Icon name="next" /> {resting ? 'Skip rest' : 'Skip set'}
        </button>
        <button type="button" className={styles['end']} aria-describedby={`${hint}-kept`} onClick={player.end}>
          End session
        </button>
        <p id={`${hint}-kept`} className={styles['kept']}>
          What is done is kept.
        </p>
      </div>
    </main>
  );
}
