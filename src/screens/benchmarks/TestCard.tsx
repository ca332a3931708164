import { useNavigate } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import type { CurrentPlan } from '../../core/adapt/index.ts';
import {
  benchmarkSession,
  changeOf,
  firstSideOfTest,
  gapOf,
  mostOf,
  type Result,
  sameForm,
  type Test,
  type TestName,
} from '../../core/benchmark/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { exerciseById } from '../../core/exercise/index.ts';
import type { Fact } from '../../core/facts/index.ts';
import { plannedAmount } from '../../core/workout/index.ts';
import { player } from '../../player/index.ts';
import { Button, Card } from '../../ui/index.ts';
import { changeSentence, gapSentence, otherFormNote, testHow, testName, unitWord, weekLabel } from '../../words/benchmarks.ts';
import { dateWords } from '../../words/days.ts';
import styles from './Benchmarks.module.css';
import { Chart } from './Chart.tsx';
import { Results } from './Results.tsx';

interface Props {
  readonly test: TestName;
  /** As it would be done now; null: not now. */
  readonly now: Test | null;
  readonly isDue: boolean;
  readonly results: readonly Result[];
  readonly plan: CurrentPlan;
  readonly facts: readonly Fact[];
  readonly today: LocalDay;
  /** The week of a day in the block in hand; null: of another block. */
  readonly labelOf: (day: LocalDay) => number | null;
}

/** As many as a phone has room for. */
const mostPoints = 4;

/** One test: its picture, what it says, and the tap that does it. */
export function TestCard({ test, now, isDue, results, plan, facts, today, labelOf }: Props) {
  const navigate = useNavigate();
  const compared = sameForm(results);
  const last = compared.at(-1);
  const form = exerciseById(exercises, last?.form ?? now?.form.id ?? '')?.name ?? testName(test);
  const points = compared.slice(-mostPoints).map((result) => {
    const week = labelOf(result.day);
    return { label: week === null ? dateWords(result.day) : weekLabel(week), result };
  });
  const session = now === null ? null : benchmarkSession(now, today);
  return (
    <Card className={styles['card']}>
      <div className={styles['heading']}>
        <h2>{form}</h2>
        <span>{unitWord(mostOf(test).kind === 'reps' ? 'reps' : 'seconds')}</span>
      </div>
      {last !== undefined && (
        <>
          <Chart name={form} points={points} most={plannedAmount({ dose: mostOf(test) })} />
          <Reading results={compared} />
          {compared.length < results.length && <p className={styles['note']}>{otherFormNote}</p>}
        </>
      )}
      {now !== null && session !== null && (
        <>
          {(last === undefined || now.form.id !== last.form) && <p>{testHow(test, now.form.id)}</p>}
          <Button
            look={isDue ? 'main' : 'soft'}
            aria-label={`${testName(test)}: do it now, ${session.minutes} min`}
            onClick={() => {
              player.begin(session, firstSideOfTest(test, plan, facts, today)); // in the tap itself: it wakes the sound
              void navigate(`/workout/${session.id}`);
            }}
          >
            Do it now, {session.minutes} min
          </Button>
        </>
      )}
      {results.length > 0 && <Results test={test} results={results} />}
    </Card>
  );
}

/** The gap now, and how each side stands to the first of the same form. */
function Reading({ results }: { readonly results: readonly Result[] }) {
  const [then, last] = [results[0], results.at(-1)];
  if (then === undefined || last === undefined) return null;
  const gap = gapOf(last);
  const sides = (['left', 'right', 'both'] as const).flatMap((side) => {
    const [before, now] = [then[side] ?? null, last[side] ?? null];
    if (then === last || before === null || now === null) return [];
    return [changeSentence(side, changeOf(last.test, before, now), before, now)];
  });
  return (
    <div className={styles['reading']}>
      {gap !== null && <p>{gapSentence(gap)}</p>}
      {sides.length > 0 && <p>{sides.join(' ')}</p>}
    </div>
  );
}
