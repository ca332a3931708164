import { type AvoidTag, type Exercise, type Family, isFor, obstacleOf, type Person } from '../exercise/index.ts';
import { compileTimeline, timelineSeconds } from '../workout/timeline.ts';
import type { Prescription, Session } from './block.ts';
import { chanceOf } from './chance.ts';
import type { Path } from './choose.ts';
import { climb } from './climb.ts';
import { coolDownOf } from './cool-down.ts';
import { prescribe } from './prescribe.ts';
import { doseStepOf, type Pace, type Pair, pairs } from './skeleton.ts';
import { warmUpOf } from './warm-up.ts';
import type { Why } from './why.ts';

export interface MobilityOrder {
  readonly exercises: readonly Exercise[];
  readonly person: Person;
  readonly pace: Pace;
  readonly seed: number;
}

/** Second sets are added as long as the session stays below this. */
const aimSeconds = 22 * 60;
const highestLevel = 2;

/**
 * The mobility day of a pair of weeks: flow, roll, stretch. Between 15 and 25 minutes whatever tags and equipment allow; a
 * second set of each comes in, in this order, as long as there is room: flow, hip flexors, hamstrings, rolling, calf.
 */
export function mobilityOf(order: MobilityOrder, pair: Pair): Pick<Session, 'warmUp' | 'main' | 'coolDown'> {
  const places = placesOf(order, pair);
  const mainIds = new Set(pairs.flatMap((at) => placesOf(order, at).map(({ exercise }) => exercise.id)));
  const allowed = order.exercises.filter((exercise) => obstacleOf(exercise, order.person) === null);
  const warmUp = warmUpOf(
    {
      kind: 'mobility',
      allowed,
      pace: order.pace,
      seed: order.seed,
      hipFlexorDrill: false,
      brief: true,
      drillCeiling: highestLevel,
      mainIds,
    },
    pair,
  );
  const coolDown = coolDownOf(
    { kind: 'mobility', exercises: order.exercises, person: order.person, pace: order.pace, mainIds },
    pair,
  );

  let main = places.map(({ exercise, family, why }) => prescribe(exercise, { family, sets: 1, doseStep: doseStepOf(pair), why }));
  for (const family of ['flow', 'dynamic', 'hip-flexor-stretch', 'hamstring', 'anti-rotation', 'rolling', 'calf'] as const) {
    const fuller: Prescription[] = main.map((entry) => (entry.family === family ? { ...entry, sets: 2 } : entry));
    if (timelineSeconds(compileTimeline({ warmUp, main: fuller, coolDown })) <= aimSeconds) main = fuller;
  }
  return { warmUp, main, coolDown };
}

interface Place {
  readonly exercise: Exercise;
  readonly family: Family;
  readonly why: Why;
}

function placesOf(order: MobilityOrder, pair: Pair): Place[] {
  return [flow(order, pair), roll(order, pair), hipFlexor(order, pair), hamstring(order), calf(order)].filter(
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

function calf(order: MobilityOrder): Place | null {
  const exercise = listOf(order, 'calf')[0];
  return exercise === undefined ? null : { exercise, family: 'calf', why: { code: 'mobility-calf' } };
}
