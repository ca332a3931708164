import { useMemo, useState, useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import { onPendingDeletion, pendingDeletion, undoDeletion } from '../../actions/index.ts';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan, weeksSinceBirth } from '../../core/adapt/index.ts';
import { ownCadence } from '../../core/cadence/index.ts';
import { sparesAfterBirth } from '../../core/plan/index.ts';
import { useFacts, useKept, useToday } from '../../store/index.ts';
import { backLinkClass, buttonClass, Icon, Screen, UndoBar } from '../../ui/index.ts';
import { cadenceAfterBirth } from '../../words/cadence.ts';
import { deletedWords } from '../../words/history.ts';
import { explainStop } from '../../words/stops.ts';
import { Beat } from './Beat.tsx';
import styles from './Cadence.module.css';
import { CountSteps } from './CountSteps.tsx';

/** Steps a minute: one's own, counted here, and a beat a little above them to run to. */
export default function Cadence() {
  const { facts } = useFacts();
  const own = ownCadence(facts);
  const stored = useKept((kept) => kept.facts);
  const today = useToday();
  const { stopped } = useMemo(() => currentPlan(stored, today, exercises), [stored, today]);
  const [wantsToCount, setCounting] = useState(false);
  const pending = useSyncExternalStore(onPendingDeletion, pendingDeletion);
  const waits = sparesAfterBirth(weeksSinceBirth(facts, today));
  const counting = wantsToCount && stopped === null && !waits;
  return (
    <Screen
      title={counting ? 'Count your steps' : 'Cadence'}
      back={
        <Link className={backLinkClass} to="/toolkit">
          <Icon name="back" size={26} /> Toolkit
        </Link>
      }
    >
      <UndoBar said={pending === null ? null : deletedWords(pending.what)} onUndo={undoDeletion} />
      {stopped !== null ? (
        <div className={styles['stopped']}>
          <p>{explainStop(stopped, today)}</p>
          <p>Counting and the beat are for running, so they wait, too.</p>
          <Link className={buttonClass('soft')} to="/check-in#see-someone">
            When to see someone
          </Link>
        </div>
      ) : waits ? (
        <div className={styles['stopped']}>
          <p>{cadenceAfterBirth}</p>
        </div>
      ) : counting ? (
        <CountSteps close={() => setCounting(false)} />
      ) : (
        <Beat own={own} count={() => setCounting(true)} />
      )}
    </Screen>
  );
}
