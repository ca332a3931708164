import { late } from '../ui/index.ts';
import styles from './ExercisePicture.module.css';

// The figures and their poses are fetched after the screen stands; the box keeps their place.
const SmallFigure = late(() => import('./SmallFigure.tsx'));

interface Props {
  /** Of an exercise or an activity; the box stays empty where there is none, or none of this name. */
  readonly exerciseId: string | undefined;
  /** Gives the box its size. */
  readonly className: string | undefined;
  /** With an edge round it, as in a list. */
  readonly framed?: boolean;
}

/** An exercise at the moment that tells most, small, beside the words that name it: it is not read out. */
export function ExercisePicture({ exerciseId, className, framed = false }: Props) {
  const classes = [styles['picture'], framed && styles['framed'], className].filter(Boolean).join(' ');
  return (
    <span className={classes} data-figure={exerciseId}>
      {exerciseId !== undefined && <SmallFigure exerciseId={exerciseId} tone="paper" />}
    </span>
  );
}
