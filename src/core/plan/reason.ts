import { type Exercise, isFor, isRungUp, type Obstacle, obstacleOf } from '../exercise/index.ts';
import type { ScaleBackReason } from '../safety/index.ts';
import type { Path } from './choose.ts';
import { slotCost } from './lane.ts';
import { doseStepIn } from './path-dose.ts';
import { capOf, doseStepOf, type Pair, phaseOf } from './skeleton.ts';
import { type Choosing, type Slot, slotCap } from './slots.ts';
import type { Why } from './why.ts';

/** How much dearer the chosen exercise must be before the hidden one counts as the first choice: more than chance can tell. */
const clearly = 1;

/** Why a slot holds its exercise in the easy week of a pair: read from what was decided, the catalogue and the person. */
export function reasonOf(slot: Slot, path: Path, pair: Pair, choosing: Choosing, scaledBack: ScaleBackReason | null): Why {
  const exercise = path[pair];
  const last = pair === 0 ? undefined : path[pair - 1];
  if (exercise === undefined) return { code: 'start', phase: phaseOf(pair) };
  if (last === undefined) return reasonToStart(slot, exercise, choosing, scaledBack);
  if (exercise.id !== last.id) return reasonToChange(exercise, last, pair, choosing);
  const change = doseStepIn(path, pair) - doseStepIn(path, (pair - 1) as Pair); // pair is 1–4 here
  if (change > 0) return { code: 'dose-up', doseStep: doseStepOf(pair) };
  if (change < 0) return { code: 'dose-back', phase: phaseOf(pair) };
  return reasonToKeep(slot, exercise, pair, choosing);
}

function reasonToStart(slot: Slot, exercise: Exercise, choosing: Choosing, scaledBack: ScaleBackReason | null): Why {
  const hidden = firstChoiceHidden(slot, exercise, choosing);
  if (hidden !== null) {
    const { instead, obstacle } = hidden;
    return obstacle.kind === 'tag'
      ? { code: 'start-filter-tag', instead: instead.id, tag: obstacle.tag }
      : { code: 'start-filter-equipment', instead: instead.id, equipment: obstacle.equipment };
  }
  return scaledBack === null ? { code: 'start', phase: phaseOf(0) } : { code: 'start-scaled-back', because: scaledBack };
}

/** The exercise that would have been clearly more welcome, had nothing hidden it. Owning nothing for it gives it no credit. */
function firstChoiceHidden(slot: Slot, chosen: Exercise, choosing: Choosing): { instead: Exercise; obstacle: Obstacle } | null {
  const cap = Math.min(slotCap(slot, choosing), capOf(0, choosing.pace));
  let least = slotCost(chosen, 0, slot, choosing, 0) - clearly;
  let found: { instead: Exercise; obstacle: Obstacle } | null = null;
  for (const instead of choosing.exercises) {
    if (instead.family !== slot.family || instead.level > cap || !isFor(instead, 'strength')) continue;
    const obstacle = obstacleOf(instead, choosing.person);
    if (obstacle === null) continue;
    const cost = slotCost({ ...instead, equipment: [] }, 0, slot, choosing, 0);
    if (cost >= least) continue;
    least = cost;
    found = { instead, obstacle };
  }
  return found;
}

function reasonToChange(exercise: Exercise, last: Exercise, pair: Pair, choosing: Choosing): Why {
  if (isRungUp(last, exercise)) return { code: 'rung-up', from: last.id, phase: phaseOf(pair) };
  for (const rung of rungsAbove(last, choosing)) {
    const obstacle = obstacleOf(rung, choosing.person);
    if (obstacle?.kind === 'tag') return { code: 'filter-tag', from: last.id, instead: rung.id, tag: obstacle.tag };
    if (obstacle !== null) return { code: 'filter-equipment', from: last.id, instead: rung.id, equipment: obstacle.equipment };
  }
  return { code: 'variety', from: last.id };
}

function reasonToKeep(slot: Slot, exercise: Exercise, pair: Pair, choosing: Choosing): Why {
  const rungs = rungsAbove(exercise, choosing);
  if (rungs.length === 0) return { code: 'kept-top-of-ladder' };
  const open = rungs.find((rung) => obstacleOf(rung, choosing.person) === null);
  if (open !== undefined) {
    if (open.level > capOf(pair, choosing.pace)) return { code: 'kept-at-cap', next: open.id };
    const withoutRuns = slotCap(slot, { ...choosing, evesOfHardRuns: new Set() });
    const onlyTheRun = open.level > slotCap(slot, choosing) && open.level <= withoutRuns;
    return onlyTheRun ? { code: 'kept-before-hard-run', next: open.id } : { code: 'kept-steady' };
  }
  for (const rung of rungs) {
    const obstacle = obstacleOf(rung, choosing.person);
    if (obstacle?.kind === 'tag') return { code: 'kept-tag', next: rung.id, tag: obstacle.tag };
    if (obstacle !== null) return { code: 'kept-equipment', next: rung.id, equipment: obstacle.equipment };
  }
  return { code: 'kept-steady' };
}

function rungsAbove(exercise: Exercise, { exercises }: Choosing): Exercise[] {
  return exercises.filter((rung) => isRungUp(exercise, rung));
}

/** Why the same exercise stands in the hard week: what the easy week said, with what is more of it. */
export function reasonInHardWeek(easy: Why, moreSets: boolean): Why {
  if (easy.code.includes('variety')) return { code: moreSets ? 'third-set-variety' : 'more-effort-variety' };
  if (easy.code.includes('filter')) return { code: moreSets ? 'third-set-filter' : 'more-effort-filter' };
  return { code: moreSets ? 'third-set' : 'more-effort' };
}
