import { exercises } from '../../catalogue/index.ts';
import { movementOf } from '../../catalogue/poses.ts';
import { doseAt, type Exercise, exerciseById } from '../../core/exercise/index.ts';
import { MovingFigure, usePlaying } from '../../figures/index.ts';
import { PlayToggle } from '../../ui/index.ts';

/** The knee drawn to the chest and let go again, until it is stopped. */
export default function KneeFigure() {
  const exercise = exerciseById(exercises, 'knee-to-chest');
  return exercise === null ? null : <KneeMoving exercise={exercise} />;
}

function KneeMoving({ exercise }: { readonly exercise: Exercise }) {
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
