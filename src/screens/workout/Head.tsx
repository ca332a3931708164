import { memo, useRef } from 'react';
import { isGoing, type RunThrough, stepOf } from '../../core/workout/index.ts';
import { leftWords, phaseWord } from '../../words/player.ts';
import styles from './Head.module.css';
import { PhaseMark } from './PhaseMark.tsx';
import { useDrawn } from './Scene.tsx';
import { write } from './write.ts';

/** The phase by word and shape, and what is left of the session; in a pause that it is one. */
export const Head = memo(function Head({ runThrough }: { readonly runThrough: RunThrough }) {
  const left = useRef<HTMLSpanElement>(null);
  const { kind } = stepOf(runThrough);
  const paused = !isGoing(runThrough);
  const { reps, holds, time, waitsForTap } = runThrough.pace;
  const isAbout = waitsForTap || [reps, holds, time].includes('own');

  useDrawn(({ sessionSecondsLeft }) => write(left.current, leftWords(sessionSecondsLeft, isAbout)), [isAbout]);

  return (
    <div className={styles['phase']}>
      <span className={styles['word']}>
        <PhaseMark phase={paused ? 'paused' : kind} />
        {paused ? 'Paused' : phaseWord(kind)}
      </span>
      <span ref={left} className={styles['left']} />
    </div>
  );
});
