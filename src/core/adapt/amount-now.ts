import type { Exercise } from '../exercise/index.ts';
import type { Prescription } from '../plan/block.ts';
import { effortCeiling, leastEffort, type Pace, paceOf } from '../plan/skeleton.ts';
import type { WhyAdapted } from '../plan/why-adapted.ts';
import type { Memory } from './memory.ts';
import type { SessionMoment } from './moment.ts';
import type { SlotState } from './slot.ts';
import { holdOf } from './slot-now.ts';

/** `effort`: 1–10; null: the exercise is not done by effort. `because`: why it is not the plan's; null: it is. */
interface Amount {
  readonly sets: number;
  readonly effort: number | null;
  readonly because: WhyAdapted | null;
}

/** Sets and effort: the plan's, those of the pace as it is now, and no more than last time while the slot is held. */
export function amountNow(planned: Prescription, state: SlotState, moment: SessionMoment, memory: Memory): Amount {
  const { week, pair, source, longPainDays } = moment;
  const plannedPace = paceOf(source.block.profile);
  let { sets, effort } = planned;
  let because: WhyAdapted | null = null;
  if (memory.pace !== plannedPace && effort !== null) {
    const before = { sets, effort };
    ({ sets, effort } = paced(
      { sets, effort },
      memory.pace,
      plannedPace,
      week.kind === 'hard',
      effortCeiling(pair, week.kind, memory.pace),
    ));
    if (sets !== before.sets || effort !== before.effort) because = memory.paceBecause;
  }
  const stop = holdOf(state, longPainDays);
  if (stop !== null && state.last !== null) {
    const most = {
      sets: Math.min(sets, state.last.sets),
      effort: effort === null ? null : Math.min(effort, state.last.effort ?? effort),
    };
    if (most.sets !== sets || most.effort !== effort) because = stop;
    ({ sets, effort } = most);
  }
  if (state.setsMost !== null && state.setsMost < sets) {
    sets = state.setsMost;
    because = state.because ?? because;
  }
  return { sets, effort, because };
}

/** Scaled back: two sets, and one effort less. No longer scaled back: a third set in hard weeks, and the effort again. */
function paced(
  { sets, effort }: { readonly sets: number; readonly effort: number },
  pace: Pace,
  planned: Pace,
  isHard: boolean,
  ceiling: number,
): { sets: number; effort: number } {
  if (pace === 'scaled-back') return { sets: Math.min(sets, 2), effort: Math.max(leastEffort, Math.min(effort - 1, ceiling)) };
  if (planned !== 'scaled-back') return { sets, effort };
  return { sets: isHard ? Math.max(sets, 3) : sets, effort: Math.min(effort + 1, ceiling) };
}

/** One set more on the less steady side, where nothing speaks against it. */
export function extraSideOf(
  planned: Prescription,
  exercise: Exercise,
  { hold }: SlotState,
  { lessSteady, longPainDays, source }: SessionMoment,
  { pace }: Memory,
): 'left' | 'right' | null {
  const side = lessSteady.get(planned.family);
  const calm = hold === null && longPainDays === null && pace !== 'scaled-back' && paceOf(source.block.profile) !== 'scaled-back';
  return side !== undefined && calm && exercise.sides === 'each' && planned.effort !== null ? side : null;
}
