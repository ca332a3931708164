import { useMemo } from 'react';
import { Link } from 'react-router';
import { putTestsOff } from '../../actions/index.ts';
import { exercises } from '../../catalogue/index.ts';
import type { CurrentPlan } from '../../core/adapt/index.ts';
import { dueTests, offeredWeek } from '../../core/benchmark/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { testsPutOff, useFacts, useKept } from '../../store/index.ts';
import { Button, buttonClass, Card } from '../../ui/index.ts';
import { dueSentence, dueTitle } from '../../words/benchmarks.ts';
import styles from './TestsDue.module.css';

/** Tests are offered in weeks 0, 5 and 10; "Not now" puts them away for this week, and nothing reminds. */
export function TestsDue({ plan, today }: { readonly plan: CurrentPlan; readonly today: LocalDay }) {
  const { facts } = useFacts();
  const putOff = useKept((kept) => testsPutOff(kept.settings));
  const due = useMemo(() => dueTests(plan, facts, today, exercises), [plan, facts, today]);
  const week = offeredWeek(plan, today);
  if (due === null || putOff === week) return null;
  return (
    <Card className={styles['due']}>
      <h2>{dueTitle(due.round)}</h2>
      <p>{dueSentence(due.tests.length)}</p>
      <div className={styles['ways']}>
        <Link className={buttonClass('soft')} to="/progress/benchmarks">
          See the tests
        </Link>
        <Button look="text" onClick={() => void putTestsOff(week)}>
          Not now
        </Button>
      </div>
    </Card>
  );
}
