import { useMemo } from 'react';
import { Link } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import { type CurrentPlan, currentPlan, weekOf } from '../../core/adapt/index.ts';
import { dueTests, nextRound, resultsOf, testNames, testsFor } from '../../core/benchmark/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { type Fact, readFacts } from '../../core/facts/index.ts';
import { useKept, useToday } from '../../store/index.ts';
import { backLinkClass, buttonClass, Icon, Screen } from '../../ui/index.ts';
import { errorNote, nextRoundWords, sparedWords, testName, testRules } from '../../words/benchmarks.ts';
import { sittingName } from '../../words/sittings.ts';
import { explainStop } from '../../words/stops.ts';
import { unfinishedFirst } from '../../words/today.ts';
import styles from './Benchmarks.module.css';
import { SideKey } from './Chart.tsx';
import { TestCard } from './TestCard.tsx';

/** Left against right: what each test showed, and doing one now. */
export default function Benchmarks() {
  const stored = useKept((kept) => kept.facts);
  const open = useKept((kept) => kept.runThrough?.session ?? null);
  const today = useToday();
  const plan = useMemo(() => currentPlan(stored, today, exercises), [stored, today]);
  const facts = useMemo(() => readFacts(stored).facts, [stored]);
  const { offered, spared } = testsFor(plan, today, exercises);
  const due = dueTests(plan, facts, today, exercises);
  return (
    <Screen
      wide
      title="Left and right"
      eyebrow={due === null ? nextRoundWords(nextRound(plan, today)) : nextRoundWords(due.round)}
      aside={<SideKey />}
      back={
        <Link className={backLinkClass} to="/progress">
          <Icon name="back" size={26} /> Progress
        </Link>
      }
    >
      {plan.block === null && (
        <>
          <p>The tests go with a block. Eight short questions make yours.</p>
          <Link className={buttonClass()} to="/welcome">
            Make my block
          </Link>
        </>
      )}
      {plan.stopped !== null && <p>{explainStop(plan.stopped, today)}</p>}
      {open !== null && (
        <div className={styles['open']}>
          <p>{unfinishedFirst(sittingName(open, (id) => exercises.find((one) => one.id === id)?.name ?? id))}</p>
          <Link className={buttonClass('soft')} to={`/workout/${open.id}`}>
            Continue session
          </Link>
        </div>
      )}
      {offered.length > 0 && <p className={styles['lead']}>{testRules}</p>}
      <div className={styles['cards']}>
        {testNames.map((test) => {
          const now = offered.find((one) => one.test === test) ?? null;
          const results = resultsOf(facts, test);
          if (now === null && results.length === 0) return null;
          return (
            <TestCard
              key={test}
              test={test}
              now={open === null ? now : null}
              isDue={due?.tests.some((one) => one.test === test) ?? false}
              results={results}
              plan={plan}
              facts={facts}
              today={today}
              labelOf={(day) => labelOf(plan, facts, day)}
            />
          );
        })}
      </div>
      {spared.length > 0 && <p className={styles['note']}>{sparedWords(spared.map(({ test }) => testName(test)))}</p>}
      <p className={styles['note']}>{errorNote}</p>
    </Screen>
  );
}

/** "Week 5" in the block in hand: 0 before anything was trained, else the week of the day; null: of an earlier block. */
function labelOf(plan: CurrentPlan, facts: readonly Fact[], day: LocalDay): number | null {
  const begun = facts.findLast((fact) => fact.kind === 'block-begun');
  if (begun === undefined || day < begun.day) return null;
  const week = weekOf(plan, day)?.number ?? 1;
  return week <= 2 ? 0 : week;
}
