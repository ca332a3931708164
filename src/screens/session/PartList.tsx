import { Link } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import { exerciseById } from '../../core/exercise/index.ts';
import type { Prescription } from '../../core/plan/block.ts';
import { late } from '../../ui/index.ts';
import { doseWords, explainPrescription } from '../../words/index.ts';
import { effortWords } from '../../words/sessions.ts';
import styles from './PartList.module.css';

const SessionFigure = late(() => import('./SessionFigure.tsx'));

/** Warm-up, main part or cool-down: each exercise with its figure, its dose and why it is here. */
export function PartList({ title, prescriptions }: { readonly title: string; readonly prescriptions: readonly Prescription[] }) {
  if (prescriptions.length === 0) return null;
  return (
    <section className={styles['part']}>
      <h2>{title}</h2>
      <ol>
        {prescriptions.map((prescription, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an exercise may stand in a part twice; its place tells them apart
          <li key={place} className={styles['line']}>
            <Line prescription={prescription} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Line({ prescription }: { readonly prescription: Prescription }) {
  const exercise = exerciseById(exercises, prescription.exerciseId);
  return (
    <>
      <div className={styles['figure']}>{exercise !== null && <SessionFigure exercise={exercise} />}</div>
      <div className={styles['words']}>
        <h3>
          {exercise === null ? (
            prescription.exerciseId // of a later version's catalogue
          ) : (
            <Link className={styles['name']} to={`/exercises/${exercise.id}`}>
              {exercise.name}
            </Link>
          )}
        </h3>
        <p className={styles['dose']}>{doseWords(prescription)}</p>
        {prescription.effort !== null && <p className={styles['why']}>{effortWords(prescription.effort, prescription.dose)}</p>}
        <p className={styles['why']}>{explainPrescription(prescription, exercises)}</p>
      </div>
    </>
  );
}
