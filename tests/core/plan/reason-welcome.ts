import { exercises } from '../../../src/catalogue/index.ts';
import { allowedFor, avoidTags } from '../../../src/core/exercise/index.ts';
import { slotCost } from '../../../src/core/plan/lane.ts';
import type { Pair } from '../../../src/core/plan/skeleton.ts';
import type { Choosing, Slot } from '../../../src/core/plan/slots.ts';
import { exerciseOf, paceName } from './holds.ts';
import { capOf, type Place, tagsOf } from './reason-claims.ts';

/**
 * What is wrong with a reason that names another exercise as the one that would have come: that it would have been above the cap, or
 * no more welcome in its slot than the one that came, chance and the thing that it needs left aside.
 */
export function unwelcome(place: Place): string[] {
  const { entry, exercise, profile, week, session, where } = place;
  const { why } = entry;
  const kept = why.code === 'kept-tag' || why.code === 'kept-equipment' || why.code === 'kept-minutes';
  const named = 'instead' in why ? why.instead : kept ? why.next : null;
  if (named === null || session.kind === 'mobility') return [];
  const other = exerciseOf({ exerciseId: named });
  const tags = tagsOf(profile);
  const person = { equipment: new Set(profile.equipment), avoid: new Set(avoidTags.filter((tag) => tags.has(tag))) };
  const choosing: Choosing = {
    exercises,
    person,
    allowed: allowedFor(exercises, person),
    experience: profile.experience,
    unlocked: profile.unlocked ?? {},
    pace: paceName(profile),
    seed: profile.seed,
    evesOfHardRuns: new Set(),
    ceilings: null,
  };
  const slot: Slot = { session: session.kind, family: entry.family };
  const pair = Math.floor((week.number - 1) / 2) as Pair; // weeks 1–10
  const isMinutes = why.code.endsWith('minutes');
  const cost = slotCost(isMinutes ? other : { ...other, equipment: [] }, pair, slot, choosing, 0);
  const own = slotCost(exercise, pair, slot, choosing, 0);
  const isSo = cost < own && other.level <= capOf(place);
  return isSo ? [] : [`${where}: ${why.code} ${named} costs ${cost}, not less than ${own}`];
}
