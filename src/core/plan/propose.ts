import type { Attempt } from './attempts.ts';
import { type Cuts, cutsAt, lastCutOf } from './cuts.ts';
import type { Design } from './design.ts';
import { partnerOf } from './in-turn.ts';
import { constantLines, type Line } from './lines.ts';
import type { SearchOrder } from './search.ts';
import type { Slot, StrengthKind } from './slots.ts';

/** A design of these lines with the cuts of an attempt: third sets where they must be, trunk work in turn where that was chosen. */
export function designOf(order: SearchOrder, { cut, brief, growing }: Attempt, lines: readonly Line[]): Design {
  const { pace } = order.choosing;
  const cuts = cutsAt(cut);
  const drills = cuts.twoDrills ? 2 : 3;
  const design: Design = {
    pace,
    lines,
    cuts,
    brief,
    growing,
    drills: { 'strength-a': drills, 'strength-b': drills },
    thirds: thirdsOf(order, lines, cuts),
    partners: { 'strength-a': null, 'strength-b': null },
  };
  if (!cuts.inTurn) return design;
  const partner = (session: StrengthKind) => partnerOf(design, order.measures, session);
  return { ...design, partners: { 'strength-a': partner('strength-a'), 'strength-b': partner('strength-b') } };
}

/** The slots that have to have a third set in hard weeks: none scaled back. */
function thirdsOf({ choosing }: SearchOrder, lines: readonly Line[], { twoSets }: Cuts): Set<Slot> {
  if (choosing.pace === 'scaled-back') return new Set();
  return new Set(lines.map(({ slot }) => slot).filter(({ family }) => !twoSets.includes(family)));
}

/** True if an exercise has the same sets in both weeks, so that effort alone makes the second harder. */
export function needsRise({ thirds, lines }: Pick<Design, 'thirds' | 'lines'>): boolean {
  return thirds.size < lines.length;
}

/** The last construction, whatever else fails: the same quick exercises of the first level for ten weeks, all cuts made. */
export function lastDesign(order: SearchOrder): Design {
  const cut = lastCutOf(order.minutes);
  return designOf(order, { cut, brief: true, growing: false, most: 0 }, constantLines(order.lanes, cutsAt(cut)));
}
