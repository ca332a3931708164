import { Link } from 'react-router';
import type { Exercise } from '../../core/exercise/index.ts';
import { Levels, late } from '../../ui/index.ts';
import { levelWords, needsWords } from '../../words/exercises.ts';
import { equipmentWords } from '../../words/sessions.ts';
import styles from './ExerciseRow.module.css';

const Thumbnail = late(() => import('./Thumbnail.tsx'));

export function ExerciseRow({ exercise }: { readonly exercise: Exercise }) {
  return (
    <Link className={styles['row']} to={`/exercises/${exercise.id}`} data-takes={exercise.id}>
      <span className={styles['figure']} data-figure={exercise.id}>
        <Thumbnail exercise={exercise} />
      </span>
      <span className={styles['words']}>
        <span className={styles['name']}>{exercise.name}</span>
        <span className={styles['needs']}>{needsWords(equipmentWords(exercise.equipment), exercise.position)}</span>
      </span>
      <Levels level={exercise.level} of={5} name={levelWords(exercise.level)} />
    </Link>
  );
}
