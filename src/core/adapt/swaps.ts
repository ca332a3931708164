import type { LocalDay } from '../calendar/index.ts';
import { type AvoidTag, type Equipment, type Exercise, exerciseById, type Family, isFor, obstacleOf } from '../exercise/index.ts';
import type { StoredFact } from '../facts/index.ts';
import type { SessionId } from '../plan/block.ts';
import { type CurrentPlan, currentPlan } from './current-plan.ts';
import { planWith } from './what-if.ts';

/** What keeps a person from taking an exercise into a slot. */
export type SwapObstacle =
  | { readonly code: 'tag'; readonly tag: AvoidTag }
  | { readonly code: 'equipment'; readonly equipment: Equipment }
  /** Higher than the slot may go now: one level at a time, under the cap of the week, and not while it is held. */
  | { readonly code: 'too-high' }
  /** The other session of the week has it. */
  | { readonly code: 'other-session' };

/** A neighbour of the exercise in a slot. `obstacle` null: it may be taken. */
export interface SwapChoice {
  readonly exercise: Exercise;
  readonly way: 'easier' | 'harder' | 'other';
  readonly obstacle: SwapObstacle | null;
}

export interface SwapOrder {
  readonly facts: readonly StoredFact[];
  readonly sessionId: SessionId;
  readonly family: Family;
  readonly today: LocalDay;
  readonly exercises: readonly Exercise[];
}

/** What may take the place of a main exercise from this session on: easier first, then its equals, then harder. */
export function swapChoices(order: SwapOrder): SwapChoice[] {
  const plan = currentPlan(order.facts, order.today, order.exercises);
  const now = entryOf(plan, order);
  const exercise = now === null ? null : exerciseById(order.exercises, now.exerciseId);
  if (exercise === null || plan.block === null) return [];
  const choices = order.exercises
    .filter((one) => one.family === order.family && one.id !== exercise.id && isFor(one, 'strength'))
    .map((one): SwapChoice => ({ exercise: one, way: wayTo(one, exercise), obstacle: obstacleTo(one, exercise, plan, order) }));
  const rank = { easier: 0, other: 1, harder: 2 } as const;
  return choices.sort((a, b) => rank[a.way] - rank[b.way] || a.exercise.level - b.exercise.level);
}

function entryOf(plan: CurrentPlan, { sessionId, family }: SwapOrder): { readonly exerciseId: string } | null {
  return (
    plan.sessions.find(({ session }) => session.id === sessionId)?.session.main.find((entry) => entry.family === family) ?? null
  );
}

function wayTo(one: Exercise, from: Exercise): SwapChoice['way'] {
  if (from.easier.includes(one.id) || one.level < from.level) return 'easier';
  return from.harder.includes(one.id) || one.level > from.level ? 'harder' : 'other';
}

function obstacleTo(one: Exercise, from: Exercise, plan: CurrentPlan, order: SwapOrder): SwapObstacle | null {
  const { facts, sessionId, family, today, exercises } = order;
  const obstacle = plan.person === null ? null : obstacleOf(one, plan.person);
  if (obstacle?.kind === 'tag') return { code: 'tag', tag: obstacle.tag };
  if (obstacle?.kind === 'equipment') return { code: 'equipment', equipment: obstacle.equipment };
  const draft = { kind: 'exercise-swapped', payload: { sessionId, family, from: from.id, to: one.id } } as const;
  if (entryOf(planWith(facts, draft, today, exercises), order)?.exerciseId === one.id) return null;
  return one.level > from.level ? { code: 'too-high' } : { code: 'other-session' };
}
