import { Link } from 'react-router';
import { activities, played } from '../../catalogue/activities.ts';
import { exerciseById } from '../../core/exercise/index.ts';
import type { PastSet } from '../../core/history/index.ts';
import type { Prescription } from '../../core/plan/block.ts';
import { bandOf } from '../../core/safety/index.ts';
import { ExercisePicture } from '../../pictures/index.ts';
import { doseWords } from '../../words/doses.ts';
import { amountWords, howKnown, saidOfSet, setButtonName } from '../../words/history.ts';
import styles from './PastEntry.module.css';

interface Props {
  /** Its sets, at least one. */
  readonly sets: readonly PastSet[];
  /** As it was played; null: not kept. */
  readonly prescription: Prescription | null;
  readonly onChange: (set: PastSet) => void;
}

/** One exercise of a past session: each set a button, left above right. */
export function PastEntry({ sets, prescription, onChange }: Props) {
  const id = sets[0]?.set.exerciseId ?? '';
  const exercise = exerciseById(played, id);
  const hasPage = exercise !== null && !activities.includes(exercise);
  const pains = sets.flatMap(({ set }) => (set.pain === undefined ? [] : [set.pain.worst]));
  const worst = pains.length === 0 ? null : Math.max(...pains);
  const hasSides = sets.some(({ set }) => set.done.left !== undefined || set.done.right !== undefined);
  return (
    <section className={styles['entry']}>
      <div className={styles['head']}>
        <ExercisePicture framed exerciseId={id} className={styles['figure']} />
        <div className={styles['words']}>
          <h2>
            {!hasPage ? (
              (exercise?.name ?? id)
            ) : (
              <Link className={styles['name']} to={`/exercises/${id}`}>
                {exercise.name}
              </Link>
            )}
          </h2>
          {prescription !== null && <p>Asked for: {doseWords(prescription)}</p>}
          <p>{howKnown(sets)}</p>
        </div>
        {worst !== null && <span className={`${styles['hips']} ${styles[bandOf(worst)]}`}>hips {worst}</span>}
      </div>
      <div className={styles['sets']}>
        {hasSides && (
          <span className={styles['sides']} aria-hidden="true">
            <span>L</span>
            <span>R</span>
          </span>
        )}
        {sets.map((one) => (
          <button
            key={one.factId}
            type="button"
            className={styles['set']}
            aria-label={setButtonName(one.set)}
            onClick={() => onChange(one)}
          >
            {hasSides && one.set.done.both === undefined ? (
              <>
                <span>{amount(one.set.done.left, one.set.unit)}</span>
                <span>{amount(one.set.done.right, one.set.unit)}</span>
              </>
            ) : (
              <span>{amount(one.set.done.both, one.set.unit)}</span>
            )}
          </button>
        ))}
      </div>
      {sets.map(({ factId, set }) => {
        const said = saidOfSet(set);
        return said === null ? null : (
          <p key={factId} className={styles['said']}>
            {said}
          </p>
        );
      })}
    </section>
  );
}

function amount(done: number | undefined, unit: 'reps' | 'seconds'): string {
  return done === undefined ? '–' : amountWords(done, unit);
}
