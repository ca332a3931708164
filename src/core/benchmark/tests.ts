import { type CurrentPlan, weekOf } from '../adapt/index.ts';
import type { LocalDay } from '../calendar/index.ts';
import { type Dose, type Exercise, exerciseById, type Level } from '../exercise/index.ts';
import type { Benchmark } from '../facts/index.ts';
import { capOf, type Pair, paceOf, pairs } from '../plan/skeleton.ts';

export type TestName = Benchmark['test'];

interface TestRow {
  /** Until `from` is open, and from then on. */
  readonly first: Exercise['id'];
  readonly later: Exercise['id'];
  readonly from: Level;
  /** What it is counted to at most, as a dose the player knows. */
  readonly most: Dose;
}

/** Source: docs/health.md, "Left against right". */
const table: Readonly<Record<TestName, TestRow>> = {
  'side-plank': {
    first: 'knee-side-plank',
    later: 'side-plank',
    from: 3,
    most: { kind: 'holds', repeats: 1, seconds: 60 },
  },
  'single-leg-stance': {
    first: 'single-leg-stance',
    later: 'single-leg-stance',
    from: 1,
    most: { kind: 'holds', repeats: 1, seconds: 45 },
  },
  bridge: {
    first: 'glute-bridge',
    later: 'single-leg-bridge',
    from: 4,
    most: { kind: 'reps', reps: 20, lift: 1, hold: 1, lower: 2 },
  },
};

export const testNames = ['side-plank', 'single-leg-stance', 'bridge'] as const satisfies readonly TestName[];

/** How far a test is counted: 60 or 45 seconds, 20 reps at a led tempo. */
export function mostOf(test: TestName): Dose {
  return table[test].most;
}

/** A test in the form that this person does now. */
export interface Test {
  readonly test: TestName;
  readonly form: Exercise;
}

/** What the tests look like for this person today. */
export interface Tests {
  /** In the order of `testNames`; none while something stops all training, or without a block. */
  readonly offered: readonly Test[];
  /** Left out, since their exercise carries one of the person's tags. */
  readonly spared: readonly Test[];
}

/** The tests and their forms: by what level is open this week, without those whose exercise carries a tag of the person's. */
export function testsFor(plan: CurrentPlan, today: LocalDay, exercises: readonly Exercise[]): Tests {
  const { block, person, stopped } = plan;
  if (block === null || person === null || stopped !== null) return { offered: [], spared: [] };
  const open = openLevel(plan, today);
  const all = testNames.flatMap((test): Test[] => {
    const { first, later, from } = table[test];
    const form = exerciseById(exercises, open >= from ? later : first);
    return form === null ? [] : [{ test, form }];
  });
  const isSpared = ({ form }: Test) => form.avoid.some((tag) => person.avoid.has(tag));
  return { offered: all.filter((one) => !isSpared(one)), spared: all.filter(isSpared) };
}

/** The highest level that this week's plan may hold, as the plan stands after all that was said. */
function openLevel(plan: CurrentPlan, today: LocalDay): Level {
  const { block, memory } = plan;
  if (block === null) return 1;
  const week = weekOf(plan, today)?.number ?? 1;
  return capOf(pairOf(week), memory?.pace ?? paceOf(block.profile));
}

function pairOf(week: number): Pair {
  return pairs[Math.floor((week - 1) / 2)] ?? 0;
}
