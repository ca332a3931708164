import { describe, expect, it } from 'vitest';
import { exercises } from '../../src/catalogue/index.ts';
import {
  type AvoidTag,
  allowedFor,
  avoidTags,
  type Category,
  type Exercise,
  equipment,
  type Family,
  fills,
  isFor,
  type Person,
} from '../../src/core/exercise/index.ts';

/** A place in a session that must never stay empty. */
interface Slot {
  readonly family: Family;
  readonly category: Category;
  /** What stands there when everything else is hidden. */
  readonly fallbacks: readonly string[];
}

const slots: readonly Slot[] = [
  { family: 'hip-extension', category: 'strength', fallbacks: ['glute-bridge', 'hip-hinge'] },
  { family: 'lateral-hip', category: 'strength', fallbacks: ['standing-abduction', 'static-abduction'] },
  { family: 'single-leg', category: 'strength', fallbacks: ['sit-to-stand'] },
  { family: 'anti-rotation', category: 'strength', fallbacks: ['wall-arm-lift'] },
  { family: 'trunk', category: 'strength', fallbacks: ['heel-tap'] },
  { family: 'hip-flexor-strength', category: 'strength', fallbacks: ['supine-march'] },
  { family: 'hip-flexor-strength', category: 'warm-up', fallbacks: ['supine-march'] },
  { family: 'single-leg', category: 'warm-up', fallbacks: ['single-leg-stance'] },
  { family: 'hip-flexor-stretch', category: 'cool-down', fallbacks: ['edge-stretch'] },
  { family: 'hip-flexor-stretch', category: 'mobility', fallbacks: ['edge-stretch'] },
  { family: 'quad-stretch', category: 'cool-down', fallbacks: ['hand-massage-quads'] },
  { family: 'outer-hip-care', category: 'cool-down', fallbacks: ['static-abduction'] },
  { family: 'rolling', category: 'mobility', fallbacks: ['hand-massage-quads'] },
  { family: 'calf', category: 'mobility', fallbacks: ['calf-wall-stretch'] },
];

const subsets = <T>(of: readonly T[]): ReadonlySet<T>[] =>
  Array.from({ length: 2 ** of.length }, (_, bits) => new Set(of.filter((__, place) => bits & (2 ** place))));

/** Every set of things to avoid with every set of things owned. */
const people: readonly Person[] = subsets(avoidTags).flatMap((avoid) =>
  subsets(equipment).map((owned) => ({ avoid, equipment: owned })),
);

const told = ({ avoid, equipment: owned }: Person) =>
  `avoids ${[...avoid].join(', ') || 'nothing'}; owns ${[...owned].join(', ') || 'nothing'}`;
/** The people for whom the rule does not hold, each with what level 1 leaves them. */
function exceptions(holds: (left: readonly Exercise[], person: Person) => boolean): string[] {
  const levelOne = exercises.filter((exercise) => exercise.level === 1);
  return people.filter((person) => !holds(allowedFor(levelOne, person), person)).map(told);
}
const has = (person: Person, ...tags: readonly AvoidTag[]) => tags.some((tag) => person.avoid.has(tag));

describe('whatever hurts and whatever is owned', () => {
  it('is tried with every one of 512 sets of tags and 16 of equipment', () => {
    expect(new Set(people.map(told)).size).toBe(512 * 16);
  });

  it.each(slots)(
    '$family in $category falls back on $fallbacks: easiest level, nothing owned, no tag',
    ({ family, category, fallbacks }) => {
      for (const id of fallbacks) {
        const exercise = exercises.find((each) => each.id === id);
        expect(exercise, id).toMatchObject({ level: 1, equipment: [], avoid: [] });
        expect(exercise && fills(exercise, family) && isFor(exercise, category), id).toBe(true);
      }
    },
  );

  it.each(slots)('$family in $category can be filled at level 1', ({ family, category }) => {
    expect(exceptions((left) => left.some((exercise) => fills(exercise, family) && isFor(exercise, category)))).toEqual([]);
  });

  it.each(['hip-extension', 'lateral-hip'] as const)('%s can be filled in two different ways at level 1', (family) => {
    const ways = (left: readonly Exercise[]) =>
      left.filter((exercise) => exercise.family === family && isFor(exercise, 'strength'));
    expect(exceptions((left) => ways(left).length >= 2)).toEqual([]);
  });

  it('only flow and hamstring can be without an exercise at level 1', () => {
    const families = [...new Set(exercises.map((exercise) => exercise.family))];
    const empty = families.filter((family) => exceptions((left) => left.some((exercise) => fills(exercise, family))).length > 0);
    expect(empty.sort()).toEqual(['flow', 'hamstring']);
  });

  it('flow is empty exactly for a sore wrist with sore knees or a pinching groin, and then hip circles stand in', () => {
    expect(
      exceptions((left, person) => {
        const none = !left.some((exercise) => fills(exercise, 'flow') && isFor(exercise, 'mobility'));
        return none === (has(person, 'wrist') && has(person, 'deep-knee', 'groin-pinch'));
      }),
    ).toEqual([]);
    expect(exceptions((left) => left.some((exercise) => exercise.id === 'hip-circles' && isFor(exercise, 'mobility')))).toEqual(
      [],
    );
  });

  it('hamstring is empty exactly for a sore sitting bone', () => {
    expect(
      exceptions((left, person) => left.some((exercise) => fills(exercise, 'hamstring')) === !has(person, 'sitting-bone')),
    ).toEqual([]);
  });

  it('a warm-up can begin with an easy raise and go on with two different drills', () => {
    expect(
      exceptions((left) => {
        const warm = left.filter((exercise) => isFor(exercise, 'warm-up'));
        return warm.some(({ family }) => family === 'raise') && warm.filter(({ family }) => family !== 'raise').length >= 2;
      }),
    ).toEqual([]);
  });

  it('a sore outer hip is never offered a glute stretch or roll', () => {
    expect(
      exceptions(
        (left, person) =>
          !has(person, 'outer-hip') || !left.some(({ id }) => ['figure-four', 'knee-to-chest', 'roll-glutes'].includes(id)),
      ),
    ).toEqual([]);
  });
});
