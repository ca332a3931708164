import { exercises } from '../../catalogue/index.ts';
import { movementOf } from '../../catalogue/poses.ts';
import { exerciseById } from '../../core/exercise/index.ts';
import { Figure } from '../../figures/index.ts';

/** Decoration beside a session's name. */
export default function PlanFigure({ exerciseId }: { readonly exerciseId: string }) {
  const exercise = exerciseById(exercises, exerciseId);
  return exercise && <Figure movement={movementOf(exercise)} name={null} tone="paper" mirrored={false} close />;
}
