import { memo, useRef } from 'react';
import type { Frame } from '../../core/workout/index.ts';
import { atMost, clockDigits, clockUp, type Told, toDo } from '../../words/player.ts';
import styles from './Digits.module.css';
import { useDrawn } from './Scene.tsx';
import { write } from './write.ts';

interface Props {
  readonly told: Told;
  /** The step ends by a tap: the clock counts up. */
  readonly up: boolean;
  /** A test: it counts up to its most, and a tap ends it. */
  readonly test?: boolean;
}

/** The clock of the step. At own pace it stands beside what there is to do. */
export const Digits = memo(function Digits({ told: { step, prescription }, up, test = false }: Props) {
  const digits = useRef<HTMLParagraphElement>(null);

  useDrawn((frame) => write(digits.current, wordsOf(frame, test)), [test]);

  const clock = <p ref={digits} role="timer" className={styles['digits']} />;
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
});

function wordsOf(frame: Frame, test: boolean): string {
  return frame.countsUp || test ? clockUp(frame.elapsedSeconds) : clockDigits(frame.secondsLeft);
}
