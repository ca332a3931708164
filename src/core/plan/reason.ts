import { type Exercise, isFor, isRungUp, type Obstacle, obstacleOf } from '../exercise/index.ts';
import type { Path } from './choose.ts';
import type { DraftOrder } from './draft.ts';
import { slotCost } from './lane.ts';
import { doseStepIn } from './path-dose.ts';
import { takesTooLong } from './reason-minutes.ts';
import { capOf, doseStepOf, type Pair, phaseOf } from './skeleton.ts';
import { type Choosing, type Slot, slotCap } from './slots.ts';
import type { Why } from './why.ts';

/** How much dearer the chosen exercise must be before another counts as the first choice: more than chance can tell. */
const clearly = 1;

/** Why a slot holds its exercise in the easy week of a pair: read from what was decided, the catalogue and the person. */
export function reasonOf(order: DraftOrder, slot: Slot, path: Path, pair: Pair): Why {
  const exercise = path[pair];
  const last = pair === 0 ? undefined : path[pair - 1];
  if (exercise === undefined) return { code: 'start', phase: phaseOf(pair) };
  if (last === undefined) return reasonToStart(order, slot, exercise);
  if (exercise.id !== last.id) return reasonToChange(order, slot, exercise, last, pair);
  const { growing } = order.design;
  const change = doseStepIn(path, pair, growing) - doseStepIn(path, (pair - 1) as Pair, growing); // pair is 1–4 here
  if (change > 0) return { code: 'dose-up', doseStep: doseStepOf(pair) };
  if (change < 0) return { code: 'dose-back', phase: phaseOf(pair) };
  return reasonToKeep(order, slot, exercise, pair);
}

/** What ruled another exercise out: something of the person's, or the minutes. */
type Ruled = Obstacle | { readonly kind: 'minutes' };
interface Other {
  readonly instead: Exercise;
  readonly ruled: Ruled;
}

function reasonToStart(order: DraftOrder, slot: Slot, exercise: Exercise): Why {
  const { choosing, scaledBack } = order;
  const family = choosing.exercises.filter((one) => one.family === slot.family && isFor(one, 'strength'));
  const other = moreWelcome(order, slot, exercise, 0, family);
  if (other !== null) {
    const { instead, ruled } = other;
    switch (ruled.kind) {
      case 'tag':
        return { code: 'start-filter-tag', instead: instead.id, tag: ruled.tag };
      case 'equipment':
        return { code: 'start-filter-equipment', instead: instead.id, equipment: ruled.equipment };
      case 'minutes':
        return { code: 'start-minutes', instead: instead.id };
    }
  }
  return scaledBack === null ? { code: 'start', phase: phaseOf(0) } : { code: 'start-scaled-back', because: scaledBack };
}

/**
 * Of `others`, within the caps, the one most welcome, clearly more than the chosen: what the person's tags or things rule out, if it
 * would fit the minutes, or what would not fit them. Owning nothing for it gives a ruled-out one no credit.
 */
function moreWelcome(order: DraftOrder, slot: Slot, chosen: Exercise, pair: Pair, others: readonly Exercise[]): Other | null {
  const { choosing } = order;
  const cap = Math.min(slotCap(slot, choosing), capOf(pair, choosing.pace));
  let least = slotCost(chosen, pair, slot, choosing, 0) - clearly;
  let found: Other | null = null;
  for (const instead of others) {
    if (instead.level > cap || instead.id === chosen.id) continue;
    const obstacle = obstacleOf(instead, choosing.person);
    const cost = slotCost(obstacle === null ? instead : { ...instead, equipment: [] }, pair, slot, choosing, 0);
    if (cost >= least) continue;
    const isTooLong = takesTooLong(order, slot, instead, pair);
    if (isTooLong === (obstacle !== null)) continue;
    least = cost;
    found = { instead, ruled: obstacle ?? { kind: 'minutes' } };
  }
  return found;
}

function reasonToChange(order: DraftOrder, slot: Slot, exercise: Exercise, last: Exercise, pair: Pair): Why {
  const from = last.id;
  if (isRungUp(last, exercise)) return { code: 'rung-up', from, phase: phaseOf(pair) };
  const other = moreWelcome(order, slot, exercise, pair, rungsAbove(last, order.choosing));
  if (other === null) return { code: 'variety', from };
  const { instead, ruled } = other;
  switch (ruled.kind) {
    case 'tag':
      return { code: 'filter-tag', from, instead: instead.id, tag: ruled.tag };
    case 'equipment':
      return { code: 'filter-equipment', from, instead: instead.id, equipment: ruled.equipment };
    case 'minutes':
      return { code: 'variety-minutes', from, instead: instead.id };
  }
}

function reasonToKeep(order: DraftOrder, slot: Slot, exercise: Exercise, pair: Pair): Why {
  const { choosing } = order;
  const rungs = rungsAbove(exercise, choosing);
  if (rungs.length === 0) return { code: 'kept-top-of-ladder' };
  const other = moreWelcome(order, slot, exercise, pair, rungs);
  if (other !== null) {
    const { instead, ruled } = other;
    switch (ruled.kind) {
      case 'tag':
        return { code: 'kept-tag', next: instead.id, tag: ruled.tag };
      case 'equipment':
        return { code: 'kept-equipment', next: instead.id, equipment: ruled.equipment };
      case 'minutes':
        return { code: 'kept-minutes', next: instead.id };
    }
  }
  const open = rungs.filter((rung) => obstacleOf(rung, choosing.person) === null);
  const cap = capOf(pair, choosing.pace);
  const [next] = open;
  if (next !== undefined && open.every(({ level }) => level > cap)) return { code: 'kept-at-cap', next: next.id };
  const withoutRuns = slotCap(slot, { ...choosing, evesOfHardRuns: new Set() });
  const eve = open.find(({ level }) => level <= cap && level > slotCap(slot, choosing) && level <= withoutRuns);
  return eve === undefined ? { code: 'kept-steady' } : { code: 'kept-before-hard-run', next: eve.id };
}

function rungsAbove(exercise: Exercise, { exercises }: Choosing): Exercise[] {
  return exercises.filter((rung) => isRungUp(exercise, rung));
}
