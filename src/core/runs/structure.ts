import { addDays, daysBetween, type LocalDay } from '../calendar/index.ts';
import { measureOf, type Run, runsBetween } from './runs.ts';

/** How the runs of the last four weeks lie. */
export interface Structure {
  readonly runs: readonly Run[];
  readonly easy: number;
  readonly hard: number;
  readonly long: number;
  /** Something to look at, the one to speak of first in front; empty: a mix with room between. */
  readonly looks: readonly Look[];
}

export type Look =
  /** Hard or long on two days in a row: `day` is the second of the last two. */
  | { readonly code: 'hard-in-a-row'; readonly times: number; readonly day: LocalDay }
  /** A week of runs without one day off: seven days up to `day`. */
  | { readonly code: 'no-day-off'; readonly day: LocalDay }
  | { readonly code: 'no-easy' }
  /** One kind and about one length. */
  | { readonly code: 'all-alike' };

/** Days that are looked at. */
const days = 28;
/** Fewer runs than this say nothing about a mix. */
const fewest = 4;
/** Lengths are alike if the longest is no more than this much beyond the shortest, in per cent. */
const alikeWithin = 20;

/**
 * The runs of the four weeks up to `today`, and what is worth a look in them; null: too few to say.
 * Source: docs/health.md, "Runs and shoes".
 */
export function structureOf(all: readonly Run[], today: LocalDay): Structure | null {
  const runs = runsBetween(all, addDays(today, 1 - days), today);
  if (runs.length < fewest) return null;
  const count = (kind: Run['kind']) => runs.filter((run) => run.kind === kind).length;
  const looks = [hardInARow(runs), noDayOff(runs), count('easy') === 0 ? { code: 'no-easy' as const } : null, allAlike(runs)];
  return {
    runs,
    easy: count('easy'),
    hard: count('hard'),
    long: count('long'),
    looks: looks.filter((look) => look !== null),
  };
}

function hardInARow(runs: readonly Run[]): Look | null {
  const hard = [...new Set(runs.filter(({ kind }) => kind !== 'easy').map(({ day }) => day))];
  const second = hard.filter((day, place) => place > 0 && daysBetween(hard[place - 1] as LocalDay, day) === 1); // place > 0
  const last = second.at(-1);
  return last === undefined ? null : { code: 'hard-in-a-row', times: second.length, day: last };
}

function noDayOff(runs: readonly Run[]): Look | null {
  const ran = new Set(runs.map(({ day }) => day));
  const day = [...ran].findLast((last) => [1, 2, 3, 4, 5, 6].every((back) => ran.has(addDays(last, -back))));
  return day === undefined ? null : { code: 'no-day-off', day };
}

function allAlike(runs: readonly Run[]): Look | null {
  if (new Set(runs.map(({ kind }) => kind)).size > 1) return null;
  const measure = measureOf(runs);
  const lengths = runs.map((run) => run[measure]).filter((length) => length !== null);
  // Where lengths are missing, they may well differ.
  if (lengths.length < runs.length) return null;
  return Math.max(...lengths) * 100 > Math.min(...lengths) * (100 + alikeWithin) ? null : { code: 'all-alike' };
}
