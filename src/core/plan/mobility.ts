import type { Seconds } from '../calendar/index.ts';
import {
  type AvoidTag,
  allowedFor,
  type DoseStep,
  type Exercise,
  type Family,
  isFor,
  type Level,
  obstacleOf,
  type Person,
} from '../exercise/index.ts';
import { setSeconds } from '../workout/timeline.ts';
import { chanceOf } from './chance.ts';
import type { Path } from './choose.ts';
import { climb } from './climb.ts';
import { coolDownOf } from './cool-down.ts';
import type { Parts } from './draft.ts';
import { prescribe } from './prescribe.ts';
import { sessionSeconds } from './session-seconds.ts';
import { doseStepOf, type Pace, type Pair, pairs } from './skeleton.ts';
import { warmUpOf } from './warm-up.ts';
import type { Why } from './why.ts';

export interface MobilityOrder {
  readonly exercises: readonly Exercise[];
  readonly person: Person;
  readonly pace: Pace;
  readonly seed: number;
  /** Of a session. */
  readonly minutes: number;
}

/** No mobility day is longer, whatever the minutes. */
const mostSeconds: Seconds = 25 * 60;
/** Second sets are added as long as the session stays below this. */
const aimSeconds: Seconds = 22 * 60;
const highestLevel: Level = 2;

/**
 * The mobility day of each pair of weeks: flow, roll, stretch. Between 15 and 25 minutes whatever tags and equipment allow, and never
 * longer than a session may be: where it is, doses stay the smallest. A second set of each comes in, in this order, as long as there
 * is room: flow, hip flexors, hamstrings, rolling, calf.
 */
export function mobilityDays(order: MobilityOrder): Parts[] {
  const { exercises, person, pace, seed, minutes } = order;
  const places = pairs.map((pair) => placesOf(order, pair));
  const mainIds = new Set(places.flat().map(({ exercise }) => exercise.id));
  const session = { kind: 'mobility', pace, mainIds } as const;
  const allowed = allowedFor(exercises, person);
  const drills = { hipFlexorDrill: false, flexorWhy: { code: 'warm-up-hip-flexor' }, twoDrills: false, brief: true } as const;
  const ceilings = { drillCeiling: highestLevel, flexorCeiling: highestLevel };
  return pairs.map((pair) => {
    const warmUp = warmUpOf({ ...session, ...drills, ...ceilings, allowed, seed }, pair);
    const coolDown = coolDownOf({ ...session, exercises, person }, pair);
    const main = (doseStep: DoseStep) =>
      (places[pair] ?? []).map(({ exercise, family, why }) => prescribe(exercise, { family, sets: 1, doseStep, why }));
    const grown = { warmUp, main: main(doseStepOf(pair)), coolDown };
    const fits = sessionSeconds(grown) <= Math.min(60 * minutes, mostSeconds);
    return withSecondSets(fits ? grown : { ...grown, main: main(1) }, Math.min(60 * minutes, aimSeconds));
  });
}

/** Families in the order in which they get a second set. */
const secondSets: readonly Family[] = ['flow', 'dynamic', 'hip-flexor-stretch', 'hamstring', 'anti-rotation', 'rolling', 'calf'];

function withSecondSets(parts: Parts, most: Seconds): Parts {
  let seconds = sessionSeconds(parts);
  let main = parts.main;
  for (const family of secondSets) {
    const entry = main.find((one) => one.family === family);
    if (entry === undefined) continue;
    const more = setSeconds(entry) + entry.restSeconds;
    if (seconds + more > most) continue;
    seconds += more;
    main = main.map((one) => (one === entry ? { ...one, sets: 2 } : one));
  }
  return { ...parts, main };
}

interface Place {
  readonly exercise: Exercise;
  readonly family: Family;
  readonly why: Why;
}

function placesOf(order: MobilityOrder, pair: Pair): Place[] {
  return [flow(order, pair), roll(order, pair), hipFlexor(order, pair), hamstring(order), twist(order) ?? calf(order)].filter(
    (place) => place !== null,
  );
}

function listOf({ exercises, person }: MobilityOrder, family: Family): Exercise[] {
  return exercises.filter(
    (exercise) => exercise.family === family && isFor(exercise, 'mobility') && obstacleOf(exercise, person) === null,
  );
}

/** The tag that hides the first exercise of a family, if one does. */
function tagOnFirst({ exercises, person }: MobilityOrder, family: Family): AvoidTag | null {
  const first = exercises.find((exercise) => exercise.family === family && isFor(exercise, 'mobility'));
  const obstacle = first === undefined ? null : obstacleOf(first, person);
  return obstacle?.kind === 'tag' ? obstacle.tag : null;
}

function climbingPlace(order: MobilityOrder, family: Family, pair: Pair, why: Why): Place | null {
  const path: Path = climb(listOf(order, family), order.pace, highestLevel);
  const exercise = path[pair];
  return exercise === undefined ? null : { exercise, family, why };
}

/** Where tags hide every flow, hip circles stand in. */
function flow(order: MobilityOrder, pair: Pair): Place | null {
  const place = climbingPlace(order, 'flow', pair, { code: 'mobility-flow' });
  const tag = tagOnFirst(order, 'flow');
  if (place !== null) return place;
  const circles = listOf(order, 'dynamic')[0];
  if (circles === undefined || tag === null) return null;
  return { exercise: circles, family: 'dynamic', why: { code: 'mobility-flow-filter', tag } };
}

/** On the roller, another muscle in each pair of weeks; by hand without one, or where tags leave nothing to roll on. */
function roll(order: MobilityOrder, pair: Pair): Place | null {
  const all = listOf(order, 'rolling');
  const rolled = all.filter(({ equipment }) => equipment.length > 0);
  const family = 'rolling';
  const start = Math.floor(chanceOf(order.seed, 'roll') * 3);
  const exercise = rolled[(start + pair) % rolled.length];
  if (exercise !== undefined) {
    const changes = pair > 0 && rolled.length > 1;
    return { exercise, family, why: { code: changes ? 'mobility-roll-variety' : 'mobility-roll' } };
  }
  const hands = all[0];
  if (hands === undefined) return null;
  const tag = order.person.equipment.has('roller') ? tagOnFirst(order, family) : null;
  return {
    exercise: hands,
    family,
    why: tag === null ? { code: 'mobility-hands-equipment' } : { code: 'mobility-hands-filter', tag },
  };
}

function hipFlexor(order: MobilityOrder, pair: Pair): Place | null {
  const family = 'hip-flexor-stretch';
  const tag = tagOnFirst(order, family);
  return climbingPlace(
    order,
    family,
    pair,
    tag === null ? { code: 'mobility-hip-flexors' } : { code: 'mobility-hip-flexors-filter', tag },
  );
}

/** Hamstrings with a towel or band; where a tag hides that and a long band is there, a banded turn of the trunk. */
function hamstring(order: MobilityOrder): Place | null {
  const family = 'hamstring';
  const exercise = listOf(order, family)[0];
  if (exercise !== undefined) return { exercise, family, why: { code: 'mobility-hamstrings' } };
  const twist = listOf(order, 'anti-rotation')[0];
  const tag = tagOnFirst(order, family);
  return twist === undefined || tag === null
    ? null
    : { exercise: twist, family: 'anti-rotation', why: { code: 'mobility-twist-filter', tag } };
}

/** A long band is there to be used: the turn of the trunk, in the calf's place, unless it stands in for the hamstrings already. */
function twist(order: MobilityOrder): Place | null {
  const exercise = listOf(order, 'anti-rotation')[0];
  if (exercise === undefined || listOf(order, 'hamstring').length === 0) return null;
  return { exercise, family: 'anti-rotation', why: { code: 'mobility-twist' } };
}

function calf(order: MobilityOrder): Place | null {
  const exercise = listOf(order, 'calf')[0];
  return exercise === undefined ? null : { exercise, family: 'calf', why: { code: 'mobility-calf' } };
}
