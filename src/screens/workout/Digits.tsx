import { useEffect, useRef } from 'react';
import type { Frame } from '../../core/workout/index.ts';
import { onFrame } from '../../figures/index.ts';
import { player } from '../../player/index.ts';
import { clockDigits, clockUp, type Told, toDo } from '../../words/player.ts';
import styles from './Digits.module.css';
import { write } from './write.ts';

interface Props {
  readonly told: Told;
  /** The step ends by a tap: the clock counts up. */
  readonly up: boolean;
}

/** The clock of the step. At own pace it stands beside what there is to do. */
export function Digits({ told: { step, prescription }, up }: Props) {
  const digits = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    const draw = () => write(digits.current, wordsOf(player.frame(), step.seconds));
    draw();
    return onFrame(draw);
  }, [step]);

  const clock = (
    <p ref={digits} role="timer" className={styles['digits']}>
      {wordsOf(player.frame(), step.seconds)}
    </p>
  );
  if (!up || step.kind !== 'work') return <div className={styles['alone']}>{clock}</div>;
  const { number, words } = toDo(prescription.dose, prescription.sides);
  return (
    <div className={styles['pair']}>
      <p className={styles['digits']}>{number}</p>
      <span className={styles['rule']} />
      {clock}
      <p>{words}</p>
      <span />
      <p>no hurry</p>
    </div>
  );
}

function wordsOf(frame: Frame | null, seconds: number): string {
  if (frame === null) return clockDigits(seconds);
  return frame.countsUp ? clockUp(frame.elapsedSeconds) : clockDigits(frame.secondsLeft);
}
