import { hardSetsOf } from './design.ts';
import type { DraftOrder } from './draft.ts';
import { aloneTakesTooLong, thirdSetTakesTooLong } from './reason-minutes.ts';
import { easySets, type Pair } from './skeleton.ts';
import { type Slot, trunkFamilies } from './slots.ts';
import type { Why } from './why.ts';

/** Why the same exercise stands in the hard week: what the easy week said of how it came in, with what is more of it. */
export function reasonInHardWeek(order: DraftOrder, slot: Slot, pair: Pair, easy: Why): Why {
  const { design, choosing } = order;
  const came = easy.code.includes('variety') ? 'variety' : easy.code.includes('filter') ? 'filter' : null;
  const partner = trunkFamilies.includes(slot.family) ? design.partners[slot.session] : null;
  const leg = design.lines.find((line) => line.slot.session === slot.session && line.slot.family === partner)?.path[pair];
  if (leg !== undefined && aloneTakesTooLong(order, slot.session))
    return { code: withCame('in-turn-minutes', came), beside: leg.id };
  if (hardSetsOf(design, slot) > easySets) return { code: withCame('third-set', came) };
  const isShort = choosing.pace !== 'scaled-back' && thirdSetTakesTooLong(order, slot);
  return { code: withCame(isShort ? 'two-sets-minutes' : 'more-effort', came) };
}

type Came = 'variety' | 'filter' | null;
type With<C extends string> = C | `${C}-variety` | `${C}-filter`;

function withCame<C extends string>(code: C, came: Came): With<C> {
  return came === null ? code : `${code}-${came}`;
}
