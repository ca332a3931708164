import { useMemo } from 'react';
import { Link } from 'react-router';
import { takeBack } from '../../actions/index.ts';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan } from '../../core/adapt/index.ts';
import { isWorthALook, type KneeFeeling, type SixAnswers, type TableSide } from '../../core/safety/index.ts';
import { useKept, useToday } from '../../store/index.ts';
import { Button, buttonClass, Card, Screen } from '../../ui/index.ts';
import { nextTime } from '../../words/next-time.ts';
import { kneeSentence, leaningSentence, notADiagnosis, outcomeSentence, worthALook } from '../../words/self-test.ts';
import { Earlier } from './Earlier.tsx';
import styles from './SelfTest.module.css';

interface Props {
  readonly answers: SixAnswers;
  readonly knee: KneeFeeling | null;
  readonly table: readonly TableSide[];
  /** Of the fact that holds them; null: it was taken back. */
  readonly keptId: string | null;
  readonly takenBack: () => void;
}

/** What the answers change and why, what to think over, and the next step. */
export function SelfTestSaid({ answers, knee, table, keptId, takenBack }: Props) {
  const stored = useKept((kept) => kept.facts);
  const today = useToday();
  const { before, next } = useMemo(() => {
    const without = currentPlan(
      stored.filter(({ id }) => id !== keptId),
      today,
      exercises,
    );
    const now = currentPlan(stored, today, exercises);
    return { before: without, next: now.block === null ? null : nextTime(without, now, exercises, today) };
  }, [stored, today, keptId]);
  const plan = before.block === null ? 'none' : before.memory?.pace === 'scaled-back' ? 'gentle' : 'full';
  const felt = kneeSentence(knee);
  if (keptId === null) {
    return (
      <Screen title="Taken back">
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
      <Button
        look="text"
        onClick={() => {
          void takeBack(keptId);
          takenBack();
        }}
      >
        Take these answers back
      </Button>
      <Earlier least={2} />
    </Screen>
  );
}
