import { played } from '../../catalogue/activities.ts';
import { movementOf } from '../../catalogue/poses.ts';
import { exerciseById } from '../../core/exercise/index.ts';
import { Figure } from '../../figures/index.ts';

/** Decoration: the card names what it is about in words. */
export default function TodayFigure({ exerciseId, tone }: { readonly exerciseId: string; readonly tone: 'clay' | 'pine' }) {
  const exercise = exerciseById(played, exerciseId);
  return exercise && <Figure movement={movementOf(exercise)} name={null} tone={tone} mirrored={false} close />;
}
