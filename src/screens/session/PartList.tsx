import { Link } from 'react-router';
import { takeBack } from '../../actions/index.ts';
import { exercises } from '../../catalogue/index.ts';
import { exerciseById } from '../../core/exercise/index.ts';
import type { Prescription } from '../../core/plan/block.ts';
import { ExercisePicture } from '../../pictures/index.ts';
import { Button } from '../../ui/index.ts';
import { doseWords } from '../../words/index.ts';
import { effortWords } from '../../words/sessions.ts';
import styles from './PartList.module.css';

/** What is said of an exercise. */
export interface Told {
  readonly why: string;
  /** It differs from the block as it was begun. */
  readonly isChanged: boolean;
  /** The person's own choice, which can be taken back. */
  readonly undo: { readonly factId: string; readonly onUndo: () => void } | null;
}

interface Props {
  readonly title: string;
  readonly prescriptions: readonly Prescription[];
  readonly told: (prescription: Prescription) => Told;
  readonly onSwap?: (prescription: Prescription) => void;
}

/** Warm-up, main part or cool-down: each exercise with its figure, its dose and why it is here. */
export function PartList({ title, prescriptions, told, onSwap }: Props) {
  if (prescriptions.length === 0) return null;
  return (
    <section className={styles['part']}>
      <h2>{title}</h2>
      <ol>
        {prescriptions.map((prescription, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an exercise may stand in a part twice; its place tells them apart
          <li key={place} className={styles['line']}>
            <Line prescription={prescription} told={told(prescription)} {...(onSwap === undefined ? {} : { onSwap })} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface LineProps {
  readonly prescription: Prescription;
  readonly told: Told;
  readonly onSwap?: (prescription: Prescription) => void;
}

function Line({ prescription, told: { why, isChanged, undo }, onSwap }: LineProps) {
  const exercise = exerciseById(exercises, prescription.exerciseId);
  return (
    <>
      <ExercisePicture framed exerciseId={prescription.exerciseId} className={styles['figure']} />
      <div className={styles['words']}>
        <h3>
          {exercise === null ? (
            prescription.exerciseId // of a later version's catalogue
          ) : (
            <Link className={styles['name']} to={`/exercises/${exercise.id}`} data-takes={exercise.id}>
              {exercise.name}
            </Link>
          )}
        </h3>
        <p className={styles['dose']}>{doseWords(prescription)}</p>
        {prescription.effort !== null && <p className={styles['why']}>{effortWords(prescription.effort, prescription.dose)}</p>}
        <p className={isChanged ? `${styles['why']} ${styles['changed']}` : styles['why']}>
          {isChanged && <span className={styles['mark']}>Changed</span>} {why}
        </p>
        {(onSwap !== undefined || undo !== null) && exercise !== null && (
          <div className={styles['deeds']}>
            {onSwap !== undefined && (
              <Button
                look="text"
                className={styles['deed']}
                aria-label={`Swap ${exercise.name}`}
                onClick={() => onSwap(prescription)}
              >
                Swap
              </Button>
            )}
            {undo !== null && (
              <Button
                look="text"
                className={styles['deed']}
                onClick={() => {
                  void takeBack(undo.factId);
                  undo.onUndo();
                }}
              >
                Undo
              </Button>
            )}
          </div>
        )}
      </div>
    </>
  );
}
