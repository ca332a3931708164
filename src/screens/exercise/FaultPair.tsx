import { movementOf } from '../../catalogue/poses.ts';
import type { Exercise } from '../../core/exercise/index.ts';
import { FaultFigure } from '../../figures/index.ts';
import { Icon } from '../../ui/index.ts';
import styles from './FaultPair.module.css';

/** How it is right beside how it often goes wrong, where the wrong form is drawn. */
export default function FaultPair({ exercise }: { readonly exercise: Exercise }) {
  const movement = movementOf(exercise);
  const { fault } = movement;
  if (fault === undefined) return null;
  const figure = { movement, fault, tone: 'paper' } as const;
  return (
    <div className={styles['pair']}>
      <figure className={styles['form']}>
        <figcaption className={styles['right']}>
          <Icon name="tick" size={22} /> Right
        </figcaption>
        <FaultFigure {...figure} form="right" name={`${exercise.name}, right`} />
      </figure>
      <figure className={styles['form']}>
        <figcaption className={styles['wrong']}>
          <Icon name="close" size={22} /> {fault.label}
        </figcaption>
        <FaultFigure {...figure} form="wrong" name={`${exercise.name}, wrong: ${fault.label}`} />
      </figure>
    </div>
  );
}
