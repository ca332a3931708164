import type { Exercise, Family } from '../exercise/index.ts';
import { clockIn, type Design, hardSetsOf, type Measures } from './design.ts';
import type { Line } from './lines.ts';
import { aloneSeconds, inTurnSeconds, type Timed } from './session-seconds.ts';
import { pairs } from './skeleton.ts';
import { legFamilies, type StrengthKind, trunkFamilies } from './slots.ts';

/** The leg family that saves most time in turn with the session's trunk work and shares no muscle with it all block; null: none. */
export function partnerOf(design: Design, { clock }: Pick<Measures, 'clock'>, session: StrengthKind): Family | null {
  const own = design.lines.filter(({ slot }) => slot.session === session);
  const trunk = own.find(({ slot }) => trunkFamilies.includes(slot.family));
  if (trunk === undefined) return null;
  const timesOf = ({ slot, path }: Line): (Timed | null)[] =>
    pairs.map((pair) => {
      const one = clockIn(design, clock, path, pair);
      return one === null ? null : { ...one, sets: hardSetsOf(design, slot) };
    });
  const trunkTimes = timesOf(trunk);
  let most = 0;
  let best: Family | null = null;
  for (const leg of own) {
    if (!legFamilies.includes(leg.slot.family) || sharesTarget(leg, trunk)) continue;
    const saved = timesOf(leg).reduce((sum, time, pair) => sum + savedBy(time, trunkTimes[pair] ?? null), 0);
    if (saved <= most) continue;
    most = saved;
    best = leg.slot.family;
  }
  return best;
}

function savedBy(leg: Timed | null, trunk: Timed | null): number {
  return leg === null || trunk === null ? 0 : aloneSeconds(leg) + aloneSeconds(trunk) - inTurnSeconds([leg, trunk]);
}

function sharesTarget({ path }: Line, other: Line): boolean {
  return pairs.some((pair) => {
    const [one, two] = [path[pair], other.path[pair]];
    return one !== undefined && two !== undefined && shareTarget(one, two);
  });
}

function shareTarget(one: Exercise, other: Exercise): boolean {
  return one.targets.some((target) => other.targets.includes(target));
}
