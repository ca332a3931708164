import { played } from '../catalogue/activities.ts';
import { movementOf } from '../catalogue/poses.ts';
import { exerciseById } from '../core/exercise/index.ts';
import { Figure, type Tone } from '../figures/index.ts';

interface Props {
  readonly exerciseId: string;
  readonly tone: Tone;
}

/** Decoration: what it stands beside names the exercise in words. */
export default function SmallFigure({ exerciseId, tone }: Props) {
  const exercise = exerciseById(played, exerciseId);
  return exercise && <Figure movement={movementOf(exercise)} name={null} tone={tone} mirrored={false} close />;
}
