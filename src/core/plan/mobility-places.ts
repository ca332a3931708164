import { type AvoidTag, type Exercise, type Family, isFor, type Level, obstacleOf, type Person } from '../exercise/index.ts';
import { chanceOf } from './chance.ts';
import { climb } from './climb.ts';
import type { Pace, Pair } from './skeleton.ts';
import type { Why } from './why.ts';

/** What the exercises of the mobility day are chosen from. */
export interface MobilityChoosing {
  readonly exercises: readonly Exercise[];
  readonly person: Person;
  readonly pace: Pace;
  readonly seed: number;
}

/** An exercise of the mobility day's main part, its dose left aside. */
export interface MobilityPlace {
  readonly exercise: Exercise;
  readonly family: Family;
  readonly why: Why;
}

export const highestMobilityLevel: Level = 2;

/** Flow, roll, stretch: what the mobility day of a pair of weeks holds. */
export function mobilityPlaces(order: MobilityChoosing, pair: Pair): MobilityPlace[] {
  return [flow(order, pair), roll(order, pair), hipFlexor(order, pair), hamstring(order), twist(order) ?? calf(order)].filter(
    (place) => place !== null,
  );
}

function listOf({ exercises, person }: MobilityChoosing, family: Family): Exercise[] {
  return exercises.filter(
    (exercise) => exercise.family === family && isFor(exercise, 'mobility') && obstacleOf(exercise, person) === null,
  );
}

/** The tag that hides the first exercise of a family, if one does. */
function tagOnFirst({ exercises, person }: MobilityChoosing, family: Family): AvoidTag | null {
  const first = exercises.find((exercise) => exercise.family === family && isFor(exercise, 'mobility'));
  const obstacle = first === undefined ? null : obstacleOf(first, person);
  return obstacle?.kind === 'tag' ? obstacle.tag : null;
}

function climbingPlace(order: MobilityChoosing, family: Family, pair: Pair, why: Why): MobilityPlace | null {
  const exercise = climb(listOf(order, family), order.pace, highestMobilityLevel)[pair];
  return exercise === undefined ? null : { exercise, family, why };
}

/** Where tags hide every flow, hip circles stand in. */
function flow(order: MobilityChoosing, pair: Pair): MobilityPlace | null {
  const place = climbingPlace(order, 'flow', pair, { code: 'mobility-flow' });
  if (place !== null) return place;
  const tag = tagOnFirst(order, 'flow');
  const circles = listOf(order, 'dynamic')[0];
  if (circles === undefined || tag === null) return null;
  return { exercise: circles, family: 'dynamic', why: { code: 'mobility-flow-filter', tag } };
}

/** On the roller, another muscle in each pair of weeks; by hand without one, or where tags leave nothing to roll on. */
function roll(order: MobilityChoosing, pair: Pair): MobilityPlace | null {
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

function hipFlexor(order: MobilityChoosing, pair: Pair): MobilityPlace | null {
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
function hamstring(order: MobilityChoosing): MobilityPlace | null {
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
function twist(order: MobilityChoosing): MobilityPlace | null {
  const exercise = listOf(order, 'anti-rotation')[0];
  if (exercise === undefined || listOf(order, 'hamstring').length === 0) return null;
  return { exercise, family: 'anti-rotation', why: { code: 'mobility-twist' } };
}

function calf(order: MobilityChoosing): MobilityPlace | null {
  const exercise = listOf(order, 'calf')[0];
  return exercise === undefined ? null : { exercise, family: 'calf', why: { code: 'mobility-calf' } };
}
