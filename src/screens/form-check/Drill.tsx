import { Link } from 'react-router';
import type { Exercise } from '../../core/exercise/index.ts';
import { Icon, late } from '../../ui/index.ts';
import { familyName } from '../../words/exercises.ts';
import styles from './FormCheck.module.css';

const DrillFigure = late(() => import('./DrillFigure.tsx'));

/** An exercise that is offered, with the way to its page. */
export function Drill({ exercise }: { readonly exercise: Exercise }) {
  return (
    <Link className={styles['drill']} to={`/exercises/${exercise.id}`}>
      <span className={styles['small']}>
        <DrillFigure exercise={exercise} />
      </span>
      <span className={styles['words']}>
        <b>{exercise.name}</b>
        <span>{familyName(exercise.family)}</span>
      </span>
      <Icon name="forward" size={20} />
    </Link>
  );
}
