import { movementOf } from '../../catalogue/poses.ts';
import { MovingFigure, type Tone, workProgress } from '../../figures/index.ts';
import { player } from '../../player/index.ts';
import type { Told } from '../../words/player.ts';
import { sideWords } from '../../words/player.ts';
import { exerciseOf } from './told.ts';

interface Props {
  readonly told: Told;
  readonly tone: Tone;
}

/**
 * The figure of the step in hand, first among the pictures. It moves in the set's tempo while you work, shows the movement while
 * you get ready, and waits in between.
 */
export function StageFigure({ told: { step, prescription, name }, tone }: Props) {
  const exercise = exerciseOf(step);
  const label = step.side === null ? name : `${name}, ${sideWords(step.side).toLowerCase()}`;
  if (exercise === null) return <span role="img" aria-label={label} />;
  const movement = movementOf(exercise);
  const moves = step.kind === 'work' || step.kind === 'prepare';
  const progress = () => {
    const frame = moves ? player.frame() : null;
    return frame === null ? null : workProgress(movement, prescription.dose, frame.elapsedSeconds);
  };
  return <MovingFigure movement={movement} name={label} tone={tone} mirrored={step.side === 'right'} progress={progress} />;
}
