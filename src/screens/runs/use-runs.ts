import { useMemo } from 'react';
import { type Pair, pairsOf, type Run, runsOf } from '../../core/runs/index.ts';
import { useFacts } from '../../store/index.ts';

/** Every run on record in order of day, and every pair of shoes. */
export function useRuns(): { readonly runs: readonly Run[]; readonly pairs: readonly Pair[] } {
  const { facts } = useFacts();
  return useMemo(() => {
    const runs = runsOf(facts);
    return { runs, pairs: pairsOf(facts, runs) };
  }, [facts]);
}

/** A pair may be run in. */
export const inUse = (pairs: readonly Pair[]): readonly Pair[] => pairs.filter(({ retired }) => retired === null);
