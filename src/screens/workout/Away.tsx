import { useEffect, useId, useRef } from 'react';
import { frameOf, type RunThrough } from '../../core/workout/index.ts';
import { player } from '../../player/index.ts';
import { ScreenTitle } from '../../ui/index.ts';
import { clockDigits, placeWords, setLine, timeOfDay } from '../../words/player.ts';
import styles from './Away.module.css';
import { PhaseMark } from './PhaseMark.tsx';
import { StageFigure } from './StageFigure.tsx';
import { toldOf } from './told.ts';

/** Paused where control was lost: what was happening, and that nothing has been counted since. */
export function Away({ runThrough }: { readonly runThrough: RunThrough }) {
  const told = toldOf(runThrough);
  const resume = useRef<HTMLButtonElement>(null);
  const hint = useId();
  useEffect(() => resume.current?.focus({ preventScroll: true }), []);
  const { status } = runThrough;
  const frame = frameOf(runThrough, 0); // standing still, so the moment does not matter
  const lost = status.kind === 'away' ? ` You left at about ${timeOfDay(status.lostAt)}.` : '';
  return (
    <main className={styles['away']} data-phase="away">
      <div className={styles['top']}>
        <span className={styles['word']}>
          <PhaseMark phase="paused" /> Paused
        </span>
        <span>{clockDigits(frame.sessionSecondsLeft)} left</span>
      </div>
      <div className={styles['figure']}>
        <StageFigure told={told} tone="chalk" />
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
          ref={resume}
          type="button"
          className={styles['resume']}
          aria-label="Resume"
          aria-describedby={hint}
          onClick={player.resume}
        >
          Resume
          <span id={hint} className={styles['hint']}>
            {clockDigits(frame.secondsLeft)} of this step to go
          </span>
        </button>
        <button type="button" className={styles['end']} onClick={player.end}>
          End session
        </button>
        <p className={styles['kept']}>What is done is kept.</p>
      </div>
    </main>
  );
}
