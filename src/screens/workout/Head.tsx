import { useRef } from 'react';
import { isGoing, type RunThrough, stepOf } from '../../core/workout/index.ts';
import { onFrame } from '../../figures/index.ts';
import { player } from '../../player/index.ts';
import { leftWords, phaseWord } from '../../words/player.ts';
import styles from './Head.module.css';
import { PhaseMark } from './PhaseMark.tsx';
import { useInSight } from './Scene.tsx';
import { write } from './write.ts';

/** The phase by word and shape, and what is left of the session; in a pause that it is one. */
export function Head({ runThrough }: { readonly runThrough: RunThrough }) {
  const left = useRef<HTMLSpanElement>(null);
  const { kind } = stepOf(runThrough);
  const paused = !isGoing(runThrough);
  const { reps, holds, time, waitsForTap } = runThrough.pace;
  const isAbout = waitsForTap || [reps, holds, time].includes('own');

  useInSight(() => {
    const draw = () => write(left.current, leftWords(player.frame()?.sessionSecondsLeft ?? 0, isAbout));
    draw();
    return onFrame(draw);
  }, [isAbout]);

  return (
    <div className={styles['phase']}>
      <span className={styles['word']}>
        <PhaseMark phase={paused ? 'paused' : kind} />
        {paused ? 'Paused' : phaseWord(kind)}
      </span>
      <span ref={left} className={styles['left']}>
        {leftWords(player.frame()?.sessionSecondsLeft ?? 0, isAbout)}
      </span>
    </div>
  );
}
