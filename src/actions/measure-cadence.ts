import { beatWithin } from '../core/cadence/index.ts';
import type { CadenceMeasured } from '../core/facts/index.ts';
import { store, type Written } from '../store/index.ts';

/** A count is kept as one's own cadence. Gives the id of the fact, by which it can be taken back. */
export function keepCadence(measured: CadenceMeasured): string {
  const fact = store.stamp({ kind: 'cadence-measured', payload: measured });
  void store.write({ facts: [fact] }); // a failing write is held, told and tried again by the store
  return fact.id;
}

/** The beat that is set, in steps a minute; null: the one that goes with the own cadence. */
export function chooseBeat(stepsPerMinute: number | null): Promise<Written> {
  return store.setSetting('cadence-beat', stepsPerMinute === null ? null : beatWithin(stepsPerMinute));
}
