import { texts } from '../../catalogue/texts.ts';
import type { Exercise } from '../../core/exercise/index.ts';
import { late } from '../../ui/index.ts';
import styles from './ExercisePage.module.css';

const FaultPair = late(() => import('./FaultPair.tsx'));

/** What a person reads about an exercise. */
export default function ExerciseText({ exercise }: { readonly exercise: Exercise }) {
  const text = texts[exercise.id];
  if (text === undefined) return null;
  return (
    <>
      <p className={styles['lead']}>{text.whatFor}</p>
      <section className={styles['section']}>
        <h2>How to do it</h2>
        <ol className={styles['cues']}>
          {text.cues.map((cue) => (
            <li key={cue}>{cue}</li>
          ))}
        </ol>
      </section>
      <section className={styles['section']}>
        <h2>Where you feel it</h2>
        <p>{text.feel}</p>
      </section>
      {text.breathing !== undefined && (
        <section className={styles['section']}>
          <h2>Breathing</h2>
          <p>{text.breathing}</p>
        </section>
      )}
      <section className={styles['section']}>
        <h2>What often goes wrong</h2>
        <FaultPair exercise={exercise} />
        <ul className={styles['faults']}>
          {text.faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
