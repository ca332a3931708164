import { useRef } from 'react';
import type { Frame } from '../../core/workout/index.ts';
import { onFrame } from '../../figures/index.ts';
import { player } from '../../player/index.ts';
import { atMost, clockDigits, clockUp, type Told, toDo } from '../../words/player.ts';
import styles from './Digits.module.css';
import { useInSight } from './Scene.tsx';
import { write } from './write.ts';

interface Props {
  readonly told: Told;
  /** The step ends by a tap: the clock counts up. */
  readonly up: boolean;
  /** A test: it counts up to its most, and a tap ends it. */
  readonly test?: boolean;
}

/** The clock of the step. At own pace it stands beside what there is to do. */
export function Digits({ told: { step, prescription }, up, test = false }: Props) {
  const digits = useRef<HTMLParagraphElement>(null);

  useInSight(() => {
    const draw = () => write(digits.current, wordsOf(player.frame(), step.seconds, test));
    draw();
    return onFrame(draw);
  }, [step, test]);

  const clock = (
    <p ref={digits} role="timer" className={styles['digits']}>
      {wordsOf(player.frame(), step.seconds, test)}
    </p>
  );
  if (!(up || test) || step.kind !== 'work') return <div className={styles['alone']}>{clock}</div>;
  const { number, words } = test ? atMost(prescription.dose) : toDo(prescription.dose, prescription.sides);
  return (
    <div className={styles['pair']}>
      <p className={styles['digits']}>{number}</p>
      <span className={styles['rule']} />
      {clock}
      <p>{words}</p>
      <span />
      <p>{test ? 'so far' : 'no hurry'}</p>
    </div>
  );
}

function wordsOf(frame: Frame | null, seconds: number, test: boolean): string {
  if (frame === null) return clockDigits(seconds);
  return frame.countsUp || test ? clockUp(frame.elapsedSeconds) : clockDigits(frame.secondsLeft);
}
