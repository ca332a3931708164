import type { LocalDay } from '../calendar/index.ts';
import type { Fact, FactId } from '../facts/index.ts';
import type { Run } from './runs.ts';

/** A pair of shoes and what is on it. */
export interface Pair {
  readonly id: FactId;
  readonly name: string;
  readonly metres: number;
  /** Of these, before its first run here. */
  readonly metresBefore: number;
  readonly runs: number;
  /** Runs in it that say no distance: they add nothing. */
  readonly runsWithout: number;
  readonly lastDay: LocalDay | null;
  /** From this day on it is no longer run in; null: in use. */
  readonly retired: LocalDay | null;
  readonly state: PairState;
}

/** 'look': from 500 km on. 'replace': from 700 km on. */
export type PairState = 'fine' | 'look' | 'replace';

/** Metres at which a pair is looked at, and by which it is replaced. Source: docs/health.md, "Runs and shoes". */
export const lookAt = 500_000;
export const replaceBy = 700_000;

/** Every pair, those in use first, the one run in last in front. `facts`: in order of time, corrections applied. */
export function pairsOf(facts: readonly Fact[], runs: readonly Run[]): Pair[] {
  return facts
    .flatMap((fact): Pair[] => {
      if (fact.kind !== 'shoes') return [];
      const { name, metresBefore, retired } = fact.payload;
      const inIt = runs.filter(({ shoes }) => shoes === fact.id);
      const metres = metresBefore + inIt.reduce((sum, run) => sum + (run.metres ?? 0), 0);
      return [
        {
          id: fact.id,
          name,
          metres,
          metresBefore,
          runs: inIt.length,
          runsWithout: inIt.filter((run) => run.metres === null).length,
          lastDay: inIt.at(-1)?.day ?? null,
          retired,
          state: metres >= replaceBy ? 'replace' : metres >= lookAt ? 'look' : 'fine',
        },
      ];
    })
    .sort((a, b) => Number(a.retired !== null) - Number(b.retired !== null) || later(a.lastDay, b.lastDay));
}

/** The pair to speak of in one line: in use, and the furthest along; null: there is none. */
export function furthestPair(pairs: readonly Pair[]): Pair | null {
  const inUse = pairs.filter(({ retired }) => retired === null);
  return inUse.reduce<Pair | null>((most, pair) => (most === null || pair.metres > most.metres ? pair : most), null);
}

function later(one: LocalDay | null, other: LocalDay | null): number {
  return one === other ? 0 : (one ?? '') > (other ?? '') ? -1 : 1;
}
