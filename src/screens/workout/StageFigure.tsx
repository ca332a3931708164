import { memo } from 'react';
import { movementOf } from '../../catalogue/poses.ts';
import { Figure, MovingFigure, momentOf, shownMoment, type Tone } from '../../figures/index.ts';
import type { Told } from '../../words/player.ts';
import { sideWords } from '../../words/player.ts';
import { useMoving } from './Scene.tsx';
import { exerciseOf } from './told.ts';

interface Props {
  readonly told: Told;
  readonly tone: Tone;
  /** Shows its effort and does not move: what comes next, while you rest. */
  readonly still?: boolean;
}

/** While you get ready a hold is shown this long, so that you see how to come into it, more than once. */
const shownHoldSeconds = 3;

/**
 * The figure of the step in hand, first among the pictures. It moves in the set's tempo while you work, shows the movement while
 * you get ready, and waits in between.
 */
export const StageFigure = memo(function StageFigure({ told: { step, prescription, name }, tone, still = false }: Props) {
  const exercise = exerciseOf(step);
  const moving = useMoving();
  const label = step.side === null ? name : `${name}, ${sideWords(step.side).toLowerCase()}`;
  if (exercise === null) return <span role="img" aria-label={label} />;
  const movement = movementOf(exercise);
  if (still) return <Figure movement={movement} name={label} tone={tone} at={1} mirrored={step.side === 'right'} />;
  const moves = step.kind === 'work' || step.kind === 'prepare';
  const momentIn = (seconds: number) =>
    step.kind === 'prepare'
      ? shownMoment(movement, prescription.dose, seconds, shownHoldSeconds)
      : momentOf(movement, prescription.dose, seconds);
  const progress = () => {
    const frame = moves ? moving() : null;
    return frame === null ? null : momentIn(frame.elapsedSeconds);
  };
  return <MovingFigure movement={movement} name={label} tone={tone} mirrored={step.side === 'right'} progress={progress} />;
});
