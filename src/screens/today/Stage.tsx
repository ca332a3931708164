import type { ReactNode } from 'react';
import { Lanes, late } from '../../ui/index.ts';
import styles from './Stage.module.css';

// Today is drawn before the figures are there; the box keeps their place. Not by ExercisePicture: a part fetched late from a module
// that Today shares with other screens makes the bundler take React out of the first script, a kilobyte more (rolldown issue 10731).
const SmallFigure = late(() => import('../../pictures/SmallFigure.tsx'));

interface Props {
  readonly tone: 'clay' | 'pine';
  readonly exerciseId: string;
  readonly children: ReactNode;
}

/** The one coloured card of Today: a figure on its ground, and below it what to know and do. */
export function Stage({ tone, exerciseId, children }: Props) {
  return (
    <section className={`${styles['stage']} ${styles[tone]}`}>
      <Lanes className={styles['lanes']} />
      <div className={styles['figure']}>
        <SmallFigure exerciseId={exerciseId} tone={tone} />
      </div>
      <div className={styles['words']}>{children}</div>
    </section>
  );
}
