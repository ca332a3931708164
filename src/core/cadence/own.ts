import type { CadenceMeasured, Fact, FactStamp } from '../facts/index.ts';
import { beatWithin } from './targets.ts';

/** A count that was kept, with its fact's id and day. */
export interface OwnCadence extends Pick<FactStamp, 'id' | 'day'>, CadenceMeasured {}

/** The last count that was kept, which is somebody's own cadence until the next; null: none was. */
export function ownCadence(facts: readonly Fact[]): OwnCadence | null {
  const last = facts.findLast((fact) => fact.kind === 'cadence-measured');
  return last === undefined ? null : { ...last.payload, id: last.id, day: last.day };
}

/** The beat that was chosen last, as it stands among the settings; null: none yet. */
export function chosenBeat(rows: Readonly<Record<string, unknown>>): number | null {
  const beat = rows['cadence-beat'];
  return typeof beat === 'number' && Number.isFinite(beat) ? beatWithin(beat) : null;
}
