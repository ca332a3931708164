import { type AvoidTag, type Exercise, type Family, fills, isFor, obstacleOf, type Person } from '../exercise/index.ts';
import type { Prescription, SessionKind } from './block.ts';
import { climb } from './climb.ts';
import { prescribe } from './prescribe.ts';
import { type Pace, pairs } from './skeleton.ts';
import type { Why } from './why.ts';

interface CoolDownOrder {
  readonly kind: SessionKind;
  readonly exercises: readonly Exercise[];
  /** What the person may do. */
  readonly allowed: readonly Exercise[];
  readonly person: Person;
  readonly pace: Pace;
  /** What the session's main part has in any pair of weeks: left out where an area has something else. */
  readonly mainIds: ReadonlySet<string>;
}

/** Quads, hip flexors and outer hips after every session, 30 seconds a side; breathing after the mobility day. By pair of weeks. */
export function coolDownsOf(order: CoolDownOrder): Prescription[][] {
  const [quads, flexors, outerHips, breathing] = [quadsOf(order), hipFlexorsOf(order), outerHipsOf(order), breathingOf(order)];
  return pairs.map((pair) => [quads, flexors[pair], outerHips, breathing].filter((entry) => entry !== undefined));
}

function entryOf(exercise: Exercise | undefined, family: Family, why: Why): Prescription | undefined {
  return exercise && prescribe(exercise, { family, sets: 1, doseStep: 1, why });
}

/** With a roller: rolled after A, stretched after B and on the mobility day. */
function quadsOf(order: CoolDownOrder): Prescription | undefined {
  const family = 'quad-stretch';
  const quads = covering(order, family);
  const rolled = order.kind === 'strength-a' ? quads.find(({ equipment }) => equipment.length > 0) : undefined;
  const stretched = quads.find((one) => one.family === family) ?? quads.find(({ equipment }) => equipment.length === 0);
  const tag = rolled === undefined ? tagOnFirst(order, family) : null;
  const why: Why = tag === null ? { code: 'cool-down-quads' } : { code: 'cool-down-quads-filter', tag };
  return entryOf(rolled ?? stretched ?? quads[0], family, why);
}

/** The deep lunge grows out of the kneeling stretch after A. B keeps an easy one, the mobility day another than its main part. */
function hipFlexorsOf(order: CoolDownOrder): (Prescription | undefined)[] {
  const family = 'hip-flexor-stretch';
  const flexors = covering(order, family);
  const tag = tagOnFirst(order, family);
  const why: Why = tag === null ? { code: 'cool-down-hip-flexors' } : { code: 'cool-down-hip-flexors-filter', tag };
  if (order.kind === 'strength-a') return climb(flexors, order.pace).map((exercise) => entryOf(exercise, family, why));
  const easy = flexors.filter(({ level }) => level === 1).at(order.kind === 'mobility' ? -1 : 0);
  return pairs.map(() => entryOf(easy, family, why));
}

function outerHipsOf(order: CoolDownOrder): Prescription | undefined {
  const family = 'outer-hip-care';
  const outer = covering(order, family);
  const tag = tagOnFirst(order, family);
  const why: Why = tag === null ? { code: 'cool-down-outer-hips' } : { code: 'cool-down-outer-hips-filter', tag };
  return entryOf(outer.find((one) => one.family === family) ?? outer[0], family, why);
}

function breathingOf(order: CoolDownOrder): Prescription | undefined {
  if (order.kind !== 'mobility') return undefined;
  return entryOf(covering(order, 'breathing')[0], 'breathing', { code: 'cool-down-breathing' });
}

/**
 * What the person may cover an area with: hip flexors by a stretch alone, the others by rolling or holding, too. Where main has
 * all that is easy, it comes again.
 */
function covering({ allowed, mainIds }: CoolDownOrder, area: Family): Exercise[] {
  const all = allowed.filter(
    (exercise) =>
      (area === 'hip-flexor-stretch' ? exercise.family === area : fills(exercise, area)) && isFor(exercise, 'cool-down'),
  );
  const fresh = all.filter(({ id }) => !mainIds.has(id));
  return fresh.some(({ level }) => level === 1) ? fresh : all;
}

/** The tag that hides the first stretch of an area, if one does. */
function tagOnFirst({ exercises, person }: CoolDownOrder, area: Family): AvoidTag | null {
  const first = exercises.find((exercise) => exercise.family === area && isFor(exercise, 'cool-down'));
  const obstacle = first === undefined ? null : obstacleOf(first, person);
  return obstacle?.kind === 'tag' ? obstacle.tag : null;
}
