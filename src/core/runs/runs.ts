import type { LocalDay, Milliseconds } from '../calendar/index.ts';
import { dayOfRun, type Fact, type FactId, type RunLogged, type Surface, worstOfRun } from '../facts/index.ts';

/** A run as it stands. */
export interface Run {
  readonly id: FactId;
  /** The day it was run on. */
  readonly day: LocalDay;
  /** When it was told. */
  readonly at: Milliseconds;
  readonly kind: RunLogged['run'];
  /** Whole minutes and metres; null: not said. */
  readonly minutes: number | null;
  readonly metres: number | null;
  readonly surface: Surface | null;
  /** The id of the pair. */
  readonly shoes: FactId | null;
  /** The worst that was said of it, 0–10; null: nothing was. */
  readonly worst: number | null;
  readonly altered: boolean;
  readonly said: RunLogged;
}

/** Every run on record, in order of the days on which they were run. `facts`: in order of time, corrections applied. */
export function runsOf(facts: readonly Fact[]): Run[] {
  return facts
    .flatMap((fact): Run[] => {
      if (fact.kind !== 'run-logged') return [];
      const { run, minutes, metres, surface, shoes, altered } = fact.payload;
      return [
        {
          id: fact.id,
          day: dayOfRun(fact),
          at: fact.at,
          kind: run,
          // Nought is no length that anyone ran.
          minutes: minutes || null,
          metres: metres || null,
          surface: surface ?? null,
          shoes: shoes ?? null,
          worst: worstOfRun(fact.payload),
          altered: altered ?? false,
          said: fact.payload,
        },
      ];
    })
    .sort((a, b) => (a.day === b.day ? a.at - b.at : a.day < b.day ? -1 : 1));
}

/** The runs from one day to another, both included. */
export function runsBetween(runs: readonly Run[], from: LocalDay, to: LocalDay): Run[] {
  return runs.filter(({ day }) => day >= from && day <= to);
}

/** What lengths are told in. */
export type Measure = 'metres' | 'minutes';

/** The measure that more of these runs hold: metres, unless minutes are in more of them. */
export function measureOf(runs: readonly Pick<Run, Measure>[]): Measure {
  const holding = (measure: Measure) => runs.filter((run) => run[measure] !== null).length;
  return holding('minutes') > holding('metres') ? 'minutes' : 'metres';
}

/** All of them together; runs that do not hold the measure add nothing. */
export function total(runs: readonly Pick<Run, Measure>[], measure: Measure): number {
  return runs.reduce((sum, run) => sum + (run[measure] ?? 0), 0);
}
