import { movementOf } from '../../catalogue/poses.ts';
import type { Exercise } from '../../core/exercise/index.ts';
import { Figure } from '../../figures/index.ts';

/** Beside its name, so it is not read out. */
export default function CrossFigure({ exercise }: { readonly exercise: Exercise }) {
  return <Figure movement={movementOf(exercise)} name={null} tone="paper" mirrored={false} close />;
}
