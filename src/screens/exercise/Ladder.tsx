import { Link } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import { type Exercise, type ExerciseId, exerciseById } from '../../core/exercise/index.ts';
import { Icon } from '../../ui/index.ts';
import { levelWords } from '../../words/exercises.ts';
import styles from './Ladder.module.css';

/** The rungs below and above. */
export function Ladder({ exercise }: { readonly exercise: Exercise }) {
  if (exercise.easier.length + exercise.harder.length === 0) return null;
  return (
    <section className={styles['ladder']}>
      <h2>Ladder</h2>
      <ol className={styles['rungs']}>
        <Rungs ids={exercise.easier} step="Easier" />
        <li className={styles['here']} aria-current="true">
          {exercise.name}
        </li>
        <Rungs ids={exercise.harder} step="Harder" />
      </ol>
    </section>
  );
}

function Rungs({ ids, step }: { readonly ids: readonly ExerciseId[]; readonly step: 'Easier' | 'Harder' }) {
  return ids.map((id) => {
    const rung = exerciseById(exercises, id);
    return (
      rung && (
        <li key={id}>
          <Link className={styles['rung']} to={`/exercises/${id}`}>
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
