import { Link } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import { type Exercise, type ExerciseId, exerciseById } from '../../core/exercise/index.ts';
import { Icon, stateWith, type WayBack } from '../../ui/index.ts';
import { levelWords } from '../../words/exercises.ts';
import styles from './Ladder.module.css';

interface Props {
  readonly exercise: Exercise;
  /** Goes on to the next rung's page, one step longer. */
  readonly wayBack: WayBack | null;
}

/** The rungs below and above. */
export function Ladder({ exercise, wayBack }: Props) {
  const further = wayBack && { ...wayBack, steps: wayBack.steps + 1 };
  if (exercise.easier.length + exercise.harder.length === 0) return null;
  return (
    <section className={styles['ladder']}>
      <h2>Ladder</h2>
      <ol className={styles['rungs']}>
        <Rungs ids={exercise.easier} step="Easier" wayBack={further} />
        <li className={styles['here']} aria-current="true">
          {exercise.name}
        </li>
        <Rungs ids={exercise.harder} step="Harder" wayBack={further} />
      </ol>
    </section>
  );
}

interface RungsProps {
  readonly ids: readonly ExerciseId[];
  readonly step: 'Easier' | 'Harder';
  readonly wayBack: WayBack | null;
}

function Rungs({ ids, step, wayBack }: RungsProps) {
  return ids.map((id) => {
    const rung = exerciseById(exercises, id);
    return (
      rung && (
        <li key={id}>
          <Link className={styles['rung']} to={`/exercises/${id}`} state={stateWith(wayBack)}>
            <span>
              {step}: {rung.name}
            </span>
            <span className={styles['level']}>{levelWords(rung.level)}</span>
            <Icon name="forward" size={20} />
          </Link>
        </li>
      )
    );
  });
}
