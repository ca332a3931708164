import { addDays, weekdayAfter } from '../calendar/index.ts';
import { allowedFor, type Exercise, type Person } from '../exercise/index.ts';
import { scaleBackReason } from '../safety/index.ts';
import type { Session, SessionKind, Week } from './block.ts';
import { daysUntil, firstDayOffset, type SessionDays } from './choose-days.ts';
import type { Clock } from './clock.ts';
import { type DraftOrder, draftOf, type Parts } from './draft.ts';
import { loadOfWeek } from './load.ts';
import { mobilityDays } from './mobility.ts';
import { personOf } from './person.ts';
import type { Profile } from './profile.ts';
import { sessionSeconds } from './session-seconds.ts';
import { type Pace, paceOf, pairs, phaseOf } from './skeleton.ts';
import type { Choosing, StrengthKind } from './slots.ts';
import { type StrengthPlan, strengthPlan } from './strength.ts';

/** The ten weeks of a profile that nothing refuses, on the days chosen for it. */
export function weeksOf(profile: Profile, days: SessionDays, exercises: readonly Exercise[]): Week[] {
  const pace = paceOf(profile);
  const person = personOf(profile);
  const strength = strengthOf(profile, days, person, pace, exercises);
  const firstDay = addDays(profile.startDay, firstDayOffset(profile.startDay, days));
  const mobilities = mobilityDays({ exercises, person, pace, seed: profile.seed, minutes: profile.sessionMinutes });
  return pairs.flatMap((pair): Week[] => {
    const mobility = mobilities[pair];
    if (strength === null || mobility === undefined) return [];
    const both = draftOf(strength, pair);
    return (['easy', 'hard'] as const).map((kind, place): Week => {
      const number = 2 * pair + place + 1;
      const weekStart = addDays(firstDay, 7 * (number - 1));
      const session = (sessionKind: SessionKind, after: number, parts: Parts): Session => ({
        id: `${firstDay}-w${number}-${sessionKind}`,
        kind: sessionKind,
        day: addDays(weekStart, after),
        minutes: Math.ceil(sessionSeconds(parts) / 60),
        ...parts,
      });
      const toB = daysUntil(days.strengthA, days.strengthB);
      const toMobility = daysUntil(days.strengthA, days.mobility);
      const a = session('strength-a', 0, both[place === 0 ? 0 : 1]['strength-a']);
      const b = session('strength-b', toB, both[place === 0 ? 0 : 1]['strength-b']);
      const m = session('mobility', toMobility, mobility);
      const sessions: Week['sessions'] = toB < toMobility ? [a, b, m] : [a, m, b];
      return { number, kind, phase: phaseOf(pair), load: loadOfWeek({ sessions }), sessions };
    });
  });
}

/** Each pace is planned under the loads and levels of the one above it, so that a worse answer never gives more. */
function strengthOf(
  profile: Profile,
  days: SessionDays,
  person: Person,
  pace: Pace,
  exercises: readonly Exercise[],
): DraftOrder | null {
  const evesOfHardRuns = new Set<StrengthKind>();
  const isEve = (day: SessionDays['strengthA']): boolean => profile.hardRunDays.includes(weekdayAfter(day, 1));
  if (isEve(days.strengthA)) evesOfHardRuns.add('strength-a');
  if (isEve(days.strengthB)) evesOfHardRuns.add('strength-b');

  const allowed = allowedFor(exercises, person);
  const paces: readonly Pace[] =
    profile.experience === 'regular' ? ['ahead', 'standard', 'scaled-back'] : ['standard', 'scaled-back'];
  const clock: Clock = new Map();
  let plan: StrengthPlan | null = null;
  for (const [place, step] of paces.slice(0, paces.indexOf(pace) + 1).entries()) {
    const choosing: Choosing = {
      exercises,
      person,
      allowed,
      experience: profile.experience,
      unlocked: profile.unlocked ?? {},
      pace: step,
      seed: profile.seed,
      evesOfHardRuns,
      ceilings: plan?.levels ?? null,
    };
    plan = strengthPlan({
      choosing,
      minutes: profile.sessionMinutes,
      above: plan,
      // Whatever pace is asked for, a plan leaves the same room: the ceiling of a pace is the very plan of the pace above.
      below: paces.slice(place + 1),
      clock,
    });
  }
  const scaledBack = pace === 'scaled-back' ? scaleBackReason(profile.pain, profile.selfTest) : null;
  return plan === null ? null : { ...plan, scaledBack };
}
