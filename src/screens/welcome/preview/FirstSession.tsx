import { exercises } from '../../../catalogue/index.ts';
import type { Prescription, Session } from '../../../core/plan/index.ts';
import { Card } from '../../../ui/index.ts';
import { fullDay, listOf } from '../../../words/days.ts';
import { doseWords } from '../../../words/index.ts';
import { sessionName } from '../../../words/sessions.ts';
import styles from './FirstSession.module.css';

/** What a session looks like: the first one, by name. */
export function FirstSession({ session }: { readonly session: Session }) {
  return (
    <Card>
      <h2>What a session looks like</h2>
      <p className={styles['when']}>
        {sessionName(session.kind)} on {fullDay(session.day)}, {session.minutes} minutes
      </p>
      <p className={styles['part']}>
        <b>Warm-up</b> {namesOf(session.warmUp)}
      </p>
      <ol className={styles['main']}>
        {session.main.map((prescription) => (
          <li key={prescription.exerciseId}>
            <span>{nameOf(prescription)}</span>
            <span className={styles['amount']}>{doseWords(prescription)}</span>
          </li>
        ))}
      </ol>
      <p className={styles['part']}>
        <b>Cool-down</b> {namesOf(session.coolDown)}
      </p>
    </Card>
  );
}

function namesOf(prescriptions: readonly Prescription[]): string {
  return listOf(prescriptions.map(nameOf));
}

function nameOf({ exerciseId }: Prescription): string {
  return exercises.find((exercise) => exercise.id === exerciseId)?.name ?? exerciseId;
}
