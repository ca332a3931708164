import { describe, expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import {
  avoidTags,
  type Equipment,
  type Exercise,
  equipment,
  exerciseById,
  fills,
  isFor,
  isRungUp,
  isSideStep,
  loadsOneLeg,
  obstacleOf,
  type Person,
} from '../../../src/core/exercise/index.ts';

const named = (id: string): Exercise => {
  const exercise = exerciseById(exercises, id);
  if (exercise === null) throw new Error(`no ${id}`);
  return exercise;
};
const person = (avoid: Person['avoid'] = new Set(), owned: readonly Equipment[] = []): Person => ({
  avoid,
  equipment: new Set(owned),
});

describe('ladders', () => {
  it('rule 35: every rung is known, in the family, reciprocal, and at most one level above', () => {
    for (const exercise of exercises) {
      for (const id of exercise.harder) {
        const rung = named(id);
        expect(rung.family).toBe(exercise.family);
        expect(rung.easier).toContain(exercise.id);
        expect([0, 1]).toContain(rung.level - exercise.level);
      }
      for (const id of exercise.easier) expect(named(id).harder).toContain(exercise.id);
    }
  });

  it('rule 35: no ladder leads back to where it began', () => {
    const above = (exercise: Exercise, seen: ReadonlySet<string>): void => {
      expect(seen.has(exercise.id)).toBe(false);
      for (const id of exercise.harder) above(named(id), new Set([...seen, exercise.id]));
    };
    for (const exercise of exercises) above(exercise, new Set());
  });

  it('goes up by a rung, and never calls a rung down a step to the side', () => {
    expect(isRungUp(named('glute-bridge'), named('bridge-march'))).toBe(true);
    expect(isRungUp(named('bridge-march'), named('glute-bridge'))).toBe(false);
    expect(isSideStep(named('glute-bridge'), named('glute-squeeze'))).toBe(false);
    expect(isSideStep(named('glute-bridge'), named('hip-hinge'))).toBe(true);
    expect(isSideStep(named('glute-bridge'), named('clamshell'))).toBe(false);
    expect(isSideStep(named('clamshell'), named('side-abduction'))).toBe(false);
  });
});

describe('looking things up', () => {
  it('rule 9: tells the tag before the equipment that keeps an exercise away', () => {
    expect(obstacleOf(named('band-clamshell'), person())).toEqual({ kind: 'equipment', equipment: 'mini-band' });
    expect(obstacleOf(named('band-clamshell'), person(new Set(['outer-hip'])))).toEqual({ kind: 'tag', tag: 'outer-hip' });
    expect(obstacleOf(named('band-clamshell'), person(new Set(['wrist']), ['mini-band']))).toBeNull();
  });

  it('rule 35: with every tag and no equipment each slot still has an exercise of level 1', () => {
    const everyTag = person(new Set(avoidTags));
    for (const family of [
      'hip-extension',
      'lateral-hip',
      'single-leg',
      'anti-rotation',
      'trunk',
      'hip-flexor-strength',
    ] as const) {
      const left = exercises.filter((one) => fills(one, family) && isFor(one, 'strength') && obstacleOf(one, everyTag) === null);
      expect(left.filter(({ level }) => level === 1).length).toBeGreaterThanOrEqual(
        family === 'hip-extension' || family === 'lateral-hip' ? 2 : 1,
      );
    }
    for (const family of ['hip-flexor-stretch', 'quad-stretch', 'outer-hip-care'] as const) {
      expect(exercises.some((one) => fills(one, family) && isFor(one, 'cool-down') && obstacleOf(one, everyTag) === null)).toBe(
        true,
      );
    }
  });

  it('rule 8: knows which exercises load one leg', () => {
    const oneLegged = exercises.filter(loadsOneLeg).map(({ id }) => id);
    expect(oneLegged).toEqual(
      expect.arrayContaining(['walking-lunge', 'standing-abduction', 'band-hydrant', 'offset-bridge', 'step-up']),
    );
    for (const id of ['sit-to-stand', 'glute-bridge', 'bridge-march', 'lateral-band-walk', 'clamshell', 'side-step'])
      expect(oneLegged).not.toContain(id);
  });

  it('gives null for an exercise of a later catalogue', () => {
    expect(exerciseById(exercises, 'moon-walk')).toBeNull();
    expect(equipment).toHaveLength(4);
  });
});
