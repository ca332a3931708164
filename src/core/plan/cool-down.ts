import { type AvoidTag, type Exercise, type Family, fills, isFor, obstacleOf, type Person } from '../exercise/index.ts';
import type { Prescription, SessionKind } from './block.ts';
import { climb } from './climb.ts';
import { prescribe } from './prescribe.ts';
import type { Pace, Pair } from './skeleton.ts';
import type { Why } from './why.ts';

interface CoolDownOrder {
  readonly kind: SessionKind;
  readonly exercises: readonly Exercise[];
  readonly person: Person;
  readonly pace: Pace;
  /** What the session's main part has in any pair of weeks: left out where an area has something else. */
  readonly mainIds: ReadonlySet<string>;
}

/** Quads, hip flexors and outer hips after every session, 30 seconds a side; breathing after the mobility day. */
export function coolDownOf(order: CoolDownOrder, pair: Pair): Prescription[] {
  const list: Prescription[] = [];
  const add = (exercise: Exercise | undefined, family: Family, why: Why): void => {
    if (exercise !== undefined) list.push(prescribe(exercise, { family, sets: 1, doseStep: 1, why }));
  };
  const isA = order.kind === 'strength-a';

  // With a roller: rolled after A, stretched after B and on the mobility day.
  const quads = covering(order, 'quad-stretch');
  const rolled = isA ? quads.find(({ equipment }) => equipment.length > 0) : undefined;
  const stretched =
    quads.find(({ family }) => family === 'quad-stretch') ?? quads.find(({ equipment }) => equipment.length === 0);
  const quadTag = rolled === undefined ? tagOnFirst(order, 'quad-stretch') : null;
  const quadWhy: Why = quadTag === null ? { code: 'cool-down-quads' } : { code: 'cool-down-quads-filter', tag: quadTag };
  add(rolled ?? stretched ?? quads[0], 'quad-stretch', quadWhy);

  // The deep lunge grows out of the kneeling stretch after A. B keeps an easy one, the mobility day another than its main part.
  const flexors = covering(order, 'hip-flexor-stretch');
  const easyFlexors = flexors.filter(({ level }) => level === 1);
  const flexor = isA ? climb(flexors, order.pace)[pair] : easyFlexors.at(order.kind === 'mobility' ? -1 : 0);
  const flexorTag = tagOnFirst(order, 'hip-flexor-stretch');
  const flexorWhy: Why =
    flexorTag === null ? { code: 'cool-down-hip-flexors' } : { code: 'cool-down-hip-flexors-filter', tag: flexorTag };
  add(flexor, 'hip-flexor-stretch', flexorWhy);

  const outer = covering(order, 'outer-hip-care');
  const outerTag = tagOnFirst(order, 'outer-hip-care');
  const outerWhy: Why =
    outerTag === null ? { code: 'cool-down-outer-hips' } : { code: 'cool-down-outer-hips-filter', tag: outerTag };
  add(outer.find(({ family }) => family === 'outer-hip-care') ?? outer[0], 'outer-hip-care', outerWhy);

  if (order.kind === 'mobility') add(covering(order, 'breathing')[0], 'breathing', { code: 'cool-down-breathing' });
  return list;
}

/**
 * What the person may cover an area with: hip flexors by a stretch alone, the others by rolling or holding, too. Where main has
 * all that is easy, it comes again.
 */
function covering({ exercises, person, mainIds }: CoolDownOrder, area: Family): Exercise[] {
  const all = exercises.filter(
    (exercise) =>
      (area === 'hip-flexor-stretch' ? exercise.family === area : fills(exercise, area)) &&
      isFor(exercise, 'cool-down') &&
      obstacleOf(exercise, person) === null,
  );
  const fresh = all.filter(({ id, level }) => !mainIds.has(id) && level === 1);
  return fresh.length > 0 ? all.filter(({ id }) => !mainIds.has(id)) : all;
}

/** The tag that hides the first stretch of an area, if one does. */
function tagOnFirst({ exercises, person }: CoolDownOrder, area: Family): AvoidTag | null {
  const first = exercises.find((exercise) => exercise.family === area && isFor(exercise, 'cool-down'));
  const obstacle = first === undefined ? null : obstacleOf(first, person);
  return obstacle?.kind === 'tag' ? obstacle.tag : null;
}
