import { Link } from 'react-router';
import type { Exercise } from '../../core/exercise/index.ts';
import { ExercisePicture } from '../../pictures/index.ts';
import { Levels, stateWith } from '../../ui/index.ts';
import { levelWords, needsWords } from '../../words/exercises.ts';
import { equipmentWords } from '../../words/sessions.ts';
import styles from './ExerciseRow.module.css';

interface Props {
  readonly exercise: Exercise;
  /** Of the list as it stands, filters and all. */
  readonly address: string;
}

export function ExerciseRow({ exercise, address }: Props) {
  return (
    <Link
      className={styles['row']}
      to={`/exercises/${exercise.id}`}
      state={stateWith({ address, steps: 1 })}
      data-takes={exercise.id}
    >
      <ExercisePicture framed exerciseId={exercise.id} className={styles['figure']} />
      <span className={styles['words']}>
        <span className={styles['name']}>{exercise.name}</span>
        <span className={styles['needs']}>{needsWords(equipmentWords(exercise.equipment), exercise.position)}</span>
      </span>
      <Levels level={exercise.level} of={5} name={levelWords(exercise.level)} />
    </Link>
  );
}
