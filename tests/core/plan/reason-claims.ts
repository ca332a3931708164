import { exercises } from '../../../src/catalogue/index.ts';
import { type Exercise, isRungUp } from '../../../src/core/exercise/index.ts';
import type { Block, Prescription, Profile, Session, Week, Why } from '../../../src/core/plan/index.ts';
import { prescribe } from '../../../src/core/plan/prescribe.ts';
import { compileTimeline, timelineSeconds } from '../../../src/core/workout/index.ts';
import { everyOne, exerciseOf, paceName, sessionOf } from './holds.ts';

/** A prescription with all that a claim about it can be checked against. */
export interface Place {
  readonly block: Block;
  readonly profile: Profile;
  readonly week: Week;
  readonly session: Session;
  readonly entry: Prescription;
  readonly exercise: Exercise;
  readonly where: string;
}

export function placesOf(block: Block, profile: Profile): Place[] {
  return everyOne(block).map((one) => ({ ...one, block, profile }));
}

/** True if what a reason claims is so. */
export type Claim = (place: Place) => boolean;

const byId = (id: string): Exercise => exerciseOf({ exerciseId: id });
const levelCaps = { ahead: [3, 4, 4, 4, 5], standard: [2, 3, 3, 4, 4], 'scaled-back': [1, 2, 3, 4, 4] };

export const tagsOf = ({ avoid, postpartumWeeks }: Profile): ReadonlySet<string> =>
  new Set([...avoid, ...(postpartumWeeks !== null && postpartumWeeks < 12 ? ['pelvic-floor'] : [])]);
const isMayDo = ({ profile }: Place, { avoid, equipment }: Exercise): boolean =>
  !avoid.some((tag) => tagsOf(profile).has(tag)) && equipment.every((one) => profile.equipment.includes(one));
export const capOf = ({ profile, week }: Place): number => levelCaps[paceName(profile)][Math.floor((week.number - 1) / 2)] ?? 0;

const isFirstWeek = ({ week }: Place): boolean => week.number === 1;
const isMain = ({ session, entry }: Place): boolean => session.kind !== 'mobility' && session.main.includes(entry);
const isWarmUp = ({ session, entry }: Place): boolean => session.warmUp.includes(entry);
const isCoolDown = ({ session, entry }: Place): boolean => session.coolDown.includes(entry);
const isMobility = ({ session, entry }: Place): boolean => session.kind === 'mobility' && session.main.includes(entry);
const isHard = ({ week }: Place): boolean => week.kind === 'hard';

/** The same slot in another week; null before the block. */
function slotIn({ block, session, entry }: Place, number: number): Prescription | null {
  const week = block.weeks[number - 1];
  if (week === undefined) return null;
  return sessionOf(week, session.kind).main.find(({ family }) => family === entry.family) ?? null;
}
/** Two weeks before, or the easy week before that one: what was done before this pair of weeks. */
const inLastPair = (place: Place): Prescription | null =>
  place.week.number <= 2 ? null : slotIn(place, place.week.number - (place.week.kind === 'easy' ? 1 : 2));
const inEasyWeek = (place: Place): Prescription | null => slotIn(place, place.week.number - 1);

const isNewEasyWeek = (place: Place): boolean => isMain(place) && place.week.kind === 'easy' && place.week.number > 1;
const isKept = (place: Place): boolean => isNewEasyWeek(place) && inLastPair(place)?.exerciseId === place.entry.exerciseId;
const isKeptSame = (place: Place): boolean =>
  isKept(place) && JSON.stringify(inLastPair(place)?.dose) === JSON.stringify(place.entry.dose);
const cameFrom = (place: Place, id: string): boolean => isNewEasyWeek(place) && inLastPair(place)?.exerciseId === id;
const workOf = ({ dose }: Prescription): number =>
  dose.kind === 'reps' ? dose.reps : dose.kind === 'holds' ? dose.repeats * dose.seconds : dose.seconds;

const isTagged = ({ profile }: Place, id: string, tag: string): boolean =>
  tagsOf(profile).has(tag) && byId(id).avoid.some((one) => one === tag);
const isMissing = ({ profile }: Place, id: string, thing: string): boolean =>
  !profile.equipment.some((one) => one === thing) && byId(id).equipment.some((one) => one === thing);

/** The session, played with its main part changed, is longer than the minutes given. */
function isTooLong(
  session: Session,
  main: readonly Prescription[],
  { sessionMinutes }: Profile,
  warmUp = session.warmUp,
): boolean {
  return timelineSeconds(compileTimeline({ ...session, warmUp, main })) > 60 * sessionMinutes;
}
const hardSessions = ({ block, session }: Place): Session[] =>
  block.weeks.filter(({ kind }) => kind === 'hard').map((week) => sessionOf(week, session.kind));

/** The hard week of this pair, with another exercise in the slot at the smallest dose. */
function isTooLongWith(place: Place, id: string): boolean {
  const { block, week, session, entry, profile } = place;
  const hard = week.kind === 'hard' ? week : block.weeks[week.number];
  if (hard === undefined) return false;
  const hardSession = sessionOf(hard, session.kind);
  const main = hardSession.main.map((one) => {
    if (one.family !== entry.family) return one;
    const other = prescribe(byId(id), { family: one.family, sets: one.sets, doseStep: 1, why: one.why });
    return { ...other, effort: one.effort, superset: one.superset };
  });
  return isTooLong(hardSession, main, profile);
}

const isThirdSetTooLong = (place: Place): boolean =>
  hardSessions(place).some((session) =>
    isTooLong(
      session,
      session.main.map((one) => (one.family === place.entry.family ? { ...one, sets: 3 } : one)),
      place.profile,
    ),
  );
const isAloneTooLong = (place: Place): boolean =>
  hardSessions(place).some((session) =>
    isTooLong(
      session,
      session.main.map((one) => ({ ...one, superset: null })),
      place.profile,
    ),
  );

/** How the exercise came in, told by the easy week before. */
const cameBy = (place: Place, ending: 'variety' | 'filter' | null): boolean => {
  const code = inEasyWeek(place)?.why.code ?? '';
  return ending === null ? !/variety|filter/.test(code) : code.includes(ending);
};
const isThirdSet: Claim = (place) => isMain(place) && isHard(place) && place.entry.sets === 3 && inEasyWeek(place)?.sets === 2;
const isMoreEffort: Claim = (place) => {
  const easy = inEasyWeek(place);
  return isMain(place) && isHard(place) && easy?.sets === place.entry.sets && (easy.effort ?? 9) < (place.entry.effort ?? 0);
};
const isTwoSets: Claim = (place) =>
  isMoreEffort(place) && place.entry.sets === 2 && paceName(place.profile) !== 'scaled-back' && isThirdSetTooLong(place);
const isInTurn: Claim = (place) => {
  const { session, entry } = place;
  const { why, superset } = entry;
  const partner = session.main.find((one) => one !== entry && one.superset !== null && one.superset === superset);
  return isMain(place) && isHard(place) && 'beside' in why && partner?.exerciseId === why.beside && isAloneTooLong(place);
};
const came =
  (claim: Claim, ending: 'variety' | 'filter' | null): Claim =>
  (place) =>
    claim(place) && cameBy(place, ending);

const isTaggedFirst = (place: Place, tag: string, family: string, category: string): boolean => {
  const first = exercises.find((one) => one.family === family && one.categories.some((each) => each === category));
  return first !== undefined && first.id !== place.entry.exerciseId && isTagged(place, first.id, tag);
};
const changesFromLastPair = (place: Place): boolean => {
  const { block, week, session, entry } = place;
  const before = block.weeks[week.number - (week.kind === 'easy' ? 3 : 4)];
  if (before === undefined) return false;
  const was = sessionOf(before, session.kind);
  const part = session.warmUp.includes(entry) ? was.warmUp : was.main;
  return part.find(({ family }) => family === entry.family)?.exerciseId !== entry.exerciseId;
};

type Claims = { readonly [C in Why['code']]: (place: Place & { entry: { why: Extract<Why, { code: C }> } }) => boolean };

const never: Claim = () => false;

/** What each code claims. No code is without its claim: the type holds them together. */
const table: Claims = {
  start: (place) =>
    isMain(place) &&
    isFirstWeek(place) &&
    paceName(place.profile) !== 'scaled-back' &&
    place.entry.why.phase === place.week.phase,
  'start-scaled-back': (place) => {
    const { pain, selfTest } = place.profile;
    const isSo = {
      pain: pain.worst >= 3,
      'pain-days': pain.worst > 0 && pain.days >= 10,
      'self-test': [0, 2, 4, 5].some((question) => selfTest[question]),
    };
    return isMain(place) && isFirstWeek(place) && isSo[place.entry.why.because];
  },
  'start-minutes': (place) => {
    const { instead } = place.entry.why;
    return (
      isMain(place) &&
      isFirstWeek(place) &&
      isMayDo(place, byId(instead)) &&
      byId(instead).level <= capOf(place) &&
      isTooLongWith(place, instead)
    );
  },
  'start-filter-tag': (place) =>
    isMain(place) && isFirstWeek(place) && isTagged(place, place.entry.why.instead, place.entry.why.tag),
  'start-filter-equipment': (place) =>
    isMain(place) && isFirstWeek(place) && isMissing(place, place.entry.why.instead, place.entry.why.equipment),
  'rung-up': (place) =>
    cameFrom(place, place.entry.why.from) &&
    isRungUp(byId(place.entry.why.from), place.exercise) &&
    place.entry.why.phase === place.week.phase,
  variety: (place) => cameFrom(place, place.entry.why.from) && !isRungUp(byId(place.entry.why.from), place.exercise),
  'variety-minutes': (place) => {
    const { from, instead } = place.entry.why;
    return (
      cameFrom(place, from) &&
      isRungUp(byId(from), byId(instead)) &&
      isMayDo(place, byId(instead)) &&
      isTooLongWith(place, instead)
    );
  },
  'filter-tag': (place) => {
    const { from, instead, tag } = place.entry.why;
    return cameFrom(place, from) && isRungUp(byId(from), byId(instead)) && isTagged(place, instead, tag);
  },
  'filter-equipment': (place) => {
    const { from, instead, equipment } = place.entry.why;
    return cameFrom(place, from) && isRungUp(byId(from), byId(instead)) && isMissing(place, instead, equipment);
  },
  'dose-up': (place) => isKept(place) && workOf(place.entry) > workOf(inLastPair(place) ?? place.entry),
  'dose-back': (place) =>
    isKept(place) && workOf(place.entry) < workOf(inLastPair(place) ?? place.entry) && place.entry.why.phase === place.week.phase,
  'kept-at-cap': (place) => {
    const next = byId(place.entry.why.next);
    return isKeptSame(place) && isRungUp(place.exercise, next) && next.level > capOf(place);
  },
  'kept-tag': (place) =>
    isKeptSame(place) &&
    isRungUp(place.exercise, byId(place.entry.why.next)) &&
    isTagged(place, place.entry.why.next, place.entry.why.tag),
  'kept-equipment': (place) =>
    isKeptSame(place) &&
    isRungUp(place.exercise, byId(place.entry.why.next)) &&
    isMissing(place, place.entry.why.next, place.entry.why.equipment),
  'kept-before-hard-run': (place) => {
    const next = byId(place.entry.why.next);
    const eve = new Date(`${place.session.day}T00:00:00Z`).getUTCDay();
    return (
      isKeptSame(place) &&
      isRungUp(place.exercise, next) &&
      next.level >= 4 &&
      place.profile.hardRunDays.some((day) => day === eve + 1)
    );
  },
  'kept-minutes': (place) => {
    const next = byId(place.entry.why.next);
    return (
      isKeptSame(place) &&
      isRungUp(place.exercise, next) &&
      isMayDo(place, next) &&
      next.level <= capOf(place) &&
      isTooLongWith(place, next.id)
    );
  },
  'kept-top-of-ladder': (place) => isKeptSame(place) && place.exercise.harder.length === 0,
  'kept-steady': (place) => isKeptSame(place) && place.exercise.harder.length > 0,
  'third-set': came(isThirdSet, null),
  'third-set-variety': came(isThirdSet, 'variety'),
  'third-set-filter': came(isThirdSet, 'filter'),
  'more-effort': came(isMoreEffort, null),
  'more-effort-variety': came(isMoreEffort, 'variety'),
  'more-effort-filter': came(isMoreEffort, 'filter'),
  'two-sets-minutes': came(isTwoSets, null),
  'two-sets-minutes-variety': came(isTwoSets, 'variety'),
  'two-sets-minutes-filter': came(isTwoSets, 'filter'),
  'in-turn-minutes': came(isInTurn, null),
  'in-turn-minutes-variety': came(isInTurn, 'variety'),
  'in-turn-minutes-filter': came(isInTurn, 'filter'),
  // No block holds these: forms of a session that a person asks for on the day.
  'short-form': never,
  'gentler-sets': never,
  'gentler-effort': never,
  'gentler-sets-effort': never,
  'warm-up-raise': (place) => isWarmUp(place) && place.session.warmUp[0] === place.entry && place.exercise.family === 'raise',
  'warm-up-mobilise': (place) => isWarmUp(place) && place.exercise.family === 'dynamic',
  'warm-up-mobilise-variety': (place) => isWarmUp(place) && place.exercise.family === 'dynamic' && changesFromLastPair(place),
  'warm-up-activate': (place) => isWarmUp(place) && place.exercise.targets.some((target) => target === 'gluteus-maximus'),
  'warm-up-trunk': (place) => isWarmUp(place) && place.exercise.family === 'trunk',
  'warm-up-run-form': (place) => isWarmUp(place) && place.exercise.family === 'drill',
  'warm-up-balance': (place) => isWarmUp(place) && place.exercise.family === 'single-leg' && place.exercise.sides === 'each',
  'warm-up-ankle': (place) => isWarmUp(place) && place.exercise.family === 'ankle',
  'warm-up-hip-flexor': (place) => {
    const { entry, exercise, profile } = place;
    const main = prescribe(exercise, { family: entry.family, sets: 2, doseStep: 1, why: entry.why });
    const without = (hard: Session) => hard.warmUp.filter(({ family }) => family !== entry.family);
    return isWarmUp(place) && hardSessions(place).some((hard) => isTooLong(hard, [...hard.main, main], profile, without(hard)));
  },
  'warm-up-hip-flexor-first': (place) => isWarmUp(place) && place.entry.family === 'hip-flexor-strength',
  'cool-down-quads': (place) => isCoolDown(place) && place.entry.family === 'quad-stretch',
  'cool-down-quads-filter': (place) =>
    isCoolDown(place) && isTaggedFirst(place, place.entry.why.tag, 'quad-stretch', 'cool-down'),
  'cool-down-hip-flexors': (place) => isCoolDown(place) && place.exercise.family === 'hip-flexor-stretch',
  'cool-down-hip-flexors-filter': (place) =>
    isCoolDown(place) && isTaggedFirst(place, place.entry.why.tag, 'hip-flexor-stretch', 'cool-down'),
  'cool-down-outer-hips': (place) => isCoolDown(place) && place.entry.family === 'outer-hip-care',
  'cool-down-outer-hips-filter': (place) =>
    isCoolDown(place) && isTaggedFirst(place, place.entry.why.tag, 'outer-hip-care', 'cool-down'),
  'cool-down-breathing': (place) =>
    isCoolDown(place) && place.session.coolDown.at(-1) === place.entry && place.exercise.family === 'breathing',
  'mobility-flow': (place) => isMobility(place) && place.exercise.family === 'flow',
  'mobility-flow-filter': (place) => isMobility(place) && isTaggedFirst(place, place.entry.why.tag, 'flow', 'mobility'),
  'mobility-roll': (place) => isMobility(place) && place.exercise.family === 'rolling' && place.exercise.equipment.length > 0,
  'mobility-roll-variety': (place) => isMobility(place) && place.exercise.family === 'rolling' && changesFromLastPair(place),
  'mobility-hands-equipment': (place) =>
    isMobility(place) && place.exercise.equipment.length === 0 && !place.profile.equipment.includes('roller'),
  'mobility-hands-filter': (place) =>
    isMobility(place) &&
    place.profile.equipment.includes('roller') &&
    isTaggedFirst(place, place.entry.why.tag, 'rolling', 'mobility'),
  'mobility-hip-flexors': (place) => isMobility(place) && place.exercise.family === 'hip-flexor-stretch',
  'mobility-hip-flexors-filter': (place) =>
    isMobility(place) && isTaggedFirst(place, place.entry.why.tag, 'hip-flexor-stretch', 'mobility'),
  'mobility-hamstrings': (place) => isMobility(place) && place.exercise.family === 'hamstring',
  'mobility-twist-filter': (place) => isMobility(place) && isTaggedFirst(place, place.entry.why.tag, 'hamstring', 'mobility'),
  'mobility-twist': (place) =>
    isMobility(place) &&
    place.profile.equipment.includes('long-band') &&
    place.exercise.equipment.some((one) => one === 'long-band'),
  'mobility-calf': (place) => isMobility(place) && place.exercise.family === 'calf',
};

/** By code; each claim takes its code's own data, which an index by union cannot tell. */
export const claims: Readonly<Record<Why['code'], unknown>> = table;
