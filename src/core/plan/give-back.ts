import type { Family } from '../exercise/index.ts';
import { type Design, tooLong } from './design.ts';
import { type Found, plannedFor, type SearchOrder } from './search.ts';
import { type StrengthKind, strengthKinds } from './slots.ts';

/**
 * Takes back, session by session, what was cut and turns out to fit after all: the last cut first, and none before a later one. So
 * what stays cut is cut because it does not fit. The longer warm-up, which was no cut, comes last.
 */
export function giveBack(order: SearchOrder, found: Found): Found {
  let now = found;
  const take = (change: Partial<Design>): boolean => {
    const design = { ...now.design, ...change };
    if (tooLong(design, order.measures, 60 * order.minutes).length > 0) return false;
    const planned = plannedFor(order, design);
    if (planned.ok) now = { ...now, design, efforts: planned.efforts };
    return planned.ok;
  };
  for (const session of strengthKinds) {
    for (const give of gifts) {
      const change = give(now.design, session, order);
      if (change === 'kept' || (change !== null && !take(change))) break;
    }
  }
  if (now.design.brief) take({ brief: false });
  return now;
}

/** What would be taken back; null: nothing was cut; 'kept': it stays cut, and so does all that was cut before it. */
type Gift = (design: Design, session: StrengthKind, order: SearchOrder) => Partial<Design> | 'kept' | null;

const gifts: readonly Gift[] = [
  thirdSet('hip-extension'),
  thirdSet('lateral-hip'),
  thirdSet('single-leg'),
  thirdDrill,
  // Single-leg work in one session alone was chosen for both.
  ({ cuts }) => (cuts.singleLegOnce ? 'kept' : null),
  thirdSet('anti-rotation'),
  thirdSet('trunk'),
  ({ partners }, session) => (partners[session] === null ? null : { partners: { ...partners, [session]: null } }),
];

function thirdSet(family: Family): Gift {
  return ({ lines, thirds }, session, { choosing }) => {
    const slot = lines.find((line) => line.slot.session === session && line.slot.family === family)?.slot;
    const isThere = slot === undefined || thirds.has(slot) || choosing.pace === 'scaled-back';
    return isThere ? null : { thirds: new Set([...thirds, slot]) };
  };
}

/** Not where the plan of a higher pace has no running drill. */
function thirdDrill({ drills }: Design, session: StrengthKind, { choosing }: SearchOrder): ReturnType<Gift> {
  if (drills[session] === 3) return null;
  if (choosing.ceilings !== null && !choosing.ceilings.has('drill')) return 'kept';
  return { drills: { ...drills, [session]: 3 } };
}
