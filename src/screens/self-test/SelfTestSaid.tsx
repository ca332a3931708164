import { useMemo, useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import { deleteLater, onPendingDeletion, pendingDeletion, undoDeletion } from '../../actions/index.ts';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan, planWith } from '../../core/adapt/index.ts';
import { isWorthALook, type KneeFeeling, type SixAnswers, type TableSide } from '../../core/safety/index.ts';
import { useFacts, useKept, useToday } from '../../store/index.ts';
import { Button, buttonClass, Card, Screen, UndoBar } from '../../ui/index.ts';
import { deletedWords } from '../../words/history.ts';
import { nextTime } from '../../words/next-time.ts';
import {
  kneeSentence,
  leaningSentence,
  notADiagnosis,
  outcomeSentence,
  whatSelfTestIsDeleted,
  worthALook,
} from '../../words/self-test.ts';
import { Earlier } from './Earlier.tsx';
import styles from './SelfTest.module.css';

interface Props {
  readonly answers: SixAnswers;
  readonly knee: KneeFeeling | null;
  readonly table: readonly TableSide[];
  /** Of the fact that holds them; null: nothing was kept. */
  readonly keptId: string | null;
}

/** What the answers change and why, what to think over, and the next step. */
export function SelfTestSaid({ answers, knee, table, keptId }: Props) {
  const stored = useKept((kept) => kept.facts);
  const { facts } = useFacts();
  const pending = useSyncExternalStore(onPendingDeletion, pendingDeletion);
  const today = useToday();
  const { before, next } = useMemo(() => {
    const now = currentPlan(stored, today, exercises);
    if (keptId === null) return { before: now, next: null };
    const without = planWith(stored, { kind: 'deleted', payload: { target: keptId } }, today, exercises);
    return { before: without, next: now.block === null ? null : nextTime(without, now, exercises, today) };
  }, [stored, today, keptId]);
  const plan = before.block === null ? 'none' : before.memory?.pace === 'scaled-back' ? 'gentle' : 'full';
  const felt = kneeSentence(knee);
  const kept = facts.find(({ id }) => id === keptId);
  if (kept === undefined) {
    return (
      <Screen title="Taken back">
        <UndoBar said={pending === null ? null : deletedWords(pending.what)} onUndo={undoDeletion} />
        <p>Your plan is as it was before. Go through the questions again whenever you like.</p>
        <Link className={buttonClass()} to="/">
          Go to Today
        </Link>
      </Screen>
    );
  }
  return (
    <Screen title="What you told us" eyebrow="Self-test">
      <Card className={styles['card']}>
        <h2>Your plan</h2>
        <p>{outcomeSentence(answers, plan)}</p>
        {next !== null && (
          <>
            <p>{next.lead}</p>
            {next.changes.length > 0 && (
              <ul className={styles['changes']}>
                {next.changes.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
            {next.more !== null && <p>{next.more}</p>}
          </>
        )}
      </Card>
      <Card className={styles['card']}>
        <h2>To think over</h2>
        {felt !== null && <p>{felt}</p>}
        <p>{leaningSentence(table)}</p>
        {isWorthALook(answers) && <p>{worthALook}</p>}
        <p className={styles['fixed']}>{notADiagnosis}</p>
      </Card>
      <Link className={buttonClass()} to="/">
        Go to Today
      </Link>
      <Link className={buttonClass('soft')} to="/check-in#see-someone">
        When to see someone
      </Link>
      <Button look="text" onClick={() => deleteLater([kept.id], whatSelfTestIsDeleted(kept.day))}>
        Take these answers back
      </Button>
      <Earlier least={2} />
    </Screen>
  );
}
