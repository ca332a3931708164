import type { CurrentPlan } from '../adapt/index.ts';
import { type Change, changeOf, type Gap, gapOf, resultsOf, type TestName, testNames, thenAndNow } from '../benchmark/index.ts';
import { addDays, type LocalDay } from '../calendar/index.ts';
import { type Exercise, exerciseById, type Family } from '../exercise/index.ts';
import type { Benchmark, Fact } from '../facts/index.ts';
import { climbsOf } from './climbs.ts';
import { tallyOf } from './tally.ts';

/** A family that stands higher at the end of a block: the exercise it began with, and the one it stands at. */
export interface FamilyStory {
  readonly family: Family;
  readonly before: Exercise;
  readonly now: Exercise;
  /** Levels between them, at least 1. */
  readonly rungs: number;
}

/** The first and the last result of a test in the same form. */
export interface TestStory {
  readonly test: TestName;
  readonly form: Exercise['id'];
  readonly unit: Benchmark['unit'];
  readonly sides: readonly {
    readonly side: 'left' | 'right' | 'both';
    readonly before: number;
    readonly now: number;
    readonly change: Change;
  }[];
  /** Left against right, then and now; null: not to be told. */
  readonly gap: { readonly before: Gap; readonly now: Gap } | null;
}

/** What a block came to. */
export interface BlockEnd {
  readonly done: number;
  readonly of: number;
  readonly from: LocalDay;
  readonly to: LocalDay;
  /** Sessions done of three, lap by lap. */
  readonly laps: readonly number[];
  readonly climbs: readonly FamilyStory[];
  readonly tests: readonly TestStory[];
  /** Mean of the morning answers of the first two weeks and of the last two, 0–10, whole; null: fewer than three answers in one of them. */
  readonly mornings: { readonly before: number; readonly now: number } | null;
}

/** What the block in hand came to; null without one. Pure. */
export function blockEndOf(plan: CurrentPlan, facts: readonly Fact[], exercises: readonly Exercise[]): BlockEnd | null {
  const days = plan.sessions.map(({ session }) => session.day).sort();
  const [from, to] = [plan.begun?.weeks[0]?.sessions[0].day ?? days[0], days.at(-1)];
  if (plan.block === null || from === undefined || to === undefined) return null;
  const tally = tallyOf(plan.sessions);
  return {
    done: tally.done,
    of: tally.of,
    from,
    to,
    laps: tally.weeks.map(({ sessions }) => sessions.filter(({ done }) => done).length),
    climbs: familyStories(plan, exercises),
    tests: testNames.flatMap((test) => testStory(facts, test, addDays(from, -daysBefore))),
    mornings: morningsOf(facts, from, to),
  };
}

/** Tests of week 0 may be done before the block begins. */
const daysBefore = 7;
const daysCompared = 14;
const leastAnswers = 3;

function familyStories({ sessions }: CurrentPlan, exercises: readonly Exercise[]): FamilyStory[] {
  return climbsOf(sessions, exercises)
    .flatMap(({ family, rungs: [first], now: last }) => {
      const [before, now] = [exerciseById(exercises, first.exerciseId), exerciseById(exercises, last.exerciseId)];
      return before === null || now === null ? [] : [{ family, before, now, rungs: last.level - first.level }];
    })
    .filter(({ rungs }) => rungs > 0)
    .sort((a, b) => b.rungs - a.rungs);
}

function testStory(facts: readonly Fact[], test: TestName, since: LocalDay): TestStory[] {
  const both = thenAndNow(resultsOf(facts, test), since);
  if (both === null) return [];
  const { before: first, now } = both;
  const sides = (['left', 'right', 'both'] as const).flatMap((side) => {
    const [before, after] = [first[side] ?? null, now[side] ?? null];
    return before === null || after === null ? [] : [{ side, before, now: after, change: changeOf(test, before, after) }];
  });
  const [gapThen, gapNow] = [gapOf(first), gapOf(now)];
  const gap = gapThen === null || gapNow === null ? null : { before: gapThen, now: gapNow };
  return sides.length === 0 ? [] : [{ test, form: now.form, unit: now.unit, sides, gap }];
}

function morningsOf(facts: readonly Fact[], from: LocalDay, to: LocalDay): BlockEnd['mornings'] {
  const answers = facts.flatMap((fact) =>
    fact.kind === 'check-in' && fact.payload.when === 'morning' ? [{ day: fact.day, pain: fact.payload.pain }] : [],
  );
  const mean = (first: LocalDay, last: LocalDay): number | null => {
    const within = answers.filter(({ day }) => day >= first && day <= last);
    if (within.length < leastAnswers) return null;
    return Math.round(within.reduce((sum, { pain }) => sum + pain, 0) / within.length);
  };
  const before = mean(from, addDays(from, daysCompared - 1));
  const now = mean(addDays(to, 1 - daysCompared), addDays(to, 1));
  return before === null || now === null ? null : { before, now };
}
