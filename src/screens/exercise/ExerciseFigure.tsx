import { movementOf } from '../../catalogue/poses.ts';
import { doseAt, type Exercise } from '../../core/exercise/index.ts';
import { MovingFigure, usePlaying } from '../../figures/index.ts';
import { PlayToggle } from '../../ui/index.ts';

/** The figure in the tempo of its first dose, until it is stopped. */
export default function ExerciseFigure({ exercise }: { readonly exercise: Exercise }) {
  const movement = movementOf(exercise);
  const { playing, progress, toggle } = usePlaying(movement, doseAt(exercise.doseCode, 1));
  return (
    <>
      <MovingFigure
        movement={movement}
        name={`${exercise.name}, how it moves`}
        tone="paper"
        mirrored={false}
        progress={progress}
      />
      <PlayToggle playing={playing} onToggle={toggle} />
    </>
  );
}
