import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Family, Level } from '../../../src/core/exercise/index.ts';
import type { Block, Profile } from '../../../src/core/plan/index.ts';
import { plannableProfiles, strengthFamilies } from './arbitrary.ts';
import { blockOf, everyOne, runs } from './holds.ts';
import { capOf } from './rules/person.ts';

const timeout = 600_000;
const firstAnswers = plannableProfiles().map(({ unlocked, ...rest }): Profile => rest);
const everyLevel = (level: Level): NonNullable<Profile['unlocked']> =>
  Object.fromEntries(strengthFamilies.map((family) => [family, level]));

/** The highest level of a family in the main parts of a week's strength sessions; 0 where it has none. */
function levelIn(block: Block, number: number, family: Family): number {
  const levels = everyOne(block).flatMap(({ week, entry, exercise }) =>
    week.number === number && entry.effort !== null && entry.family === family ? [exercise.level] : [],
  );
  return Math.max(0, ...levels);
}

describe('levels done in an earlier block', { timeout }, () => {
  it('none: the very block of a first time', () => {
    fc.assert(
      fc.property(firstAnswers, (profile) => {
        const { weeks } = blockOf(profile);
        expect(blockOf({ ...profile, unlocked: {} }).weeks).toEqual(weeks);
        expect(blockOf({ ...profile, unlocked: everyLevel(1) }).weeks).toEqual(weeks);
      }),
      { numRuns: Math.ceil(runs / 3) },
    );
  });

  it('rule 10: lift no exercise above the cap of its week', () => {
    fc.assert(
      fc.property(firstAnswers, (profile) => {
        const above = everyOne(blockOf({ ...profile, unlocked: everyLevel(5) })).filter(
          ({ exercise, week, session }) => session.kind !== 'mobility' && exercise.level > capOf(profile, week.number),
        );
        expect(above.map(({ where }) => where)).toEqual([]);
      }),
      { numRuns: Math.ceil(runs / 3) },
    );
  });

  it('higher ones never lower the level at which their family begins', () => {
    const twoLevels = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(firstAnswers, fc.constantFrom(...strengthFamilies), twoLevels, (profile, family, levels) => {
        const at = (level: number): number => levelIn(blockOf({ ...profile, unlocked: { [family]: level } }), 1, family);
        expect(at(Math.max(...levels))).toBeGreaterThanOrEqual(at(Math.min(...levels)));
      }),
      { numRuns: runs },
    );
  });

  it('let somebody new begin where they were, under the cap, and the other families as before', () => {
    const profile: Profile = {
      startDay: '2026-11-23',
      availableDays: [1, 2, 4, 6],
      runDays: [],
      hardRunDays: [],
      longRunDay: null,
      equipment: ['mini-band'],
      experience: 'new',
      sessionMinutes: 60,
      avoid: [],
      pain: { worst: 0, days: 0, side: 'none' },
      selfTest: [false, true, false, true, false, false],
      redFlags: [],
      postpartumWeeks: null,
      seed: 1,
    };
    const [before, after] = [blockOf(profile), blockOf({ ...profile, unlocked: { 'lateral-hip': 4 } })];
    expect([1, 3, 7].map((week) => levelIn(before, week, 'lateral-hip'))).toEqual([1, 2, 4]);
    expect([1, 3, 7].map((week) => levelIn(after, week, 'lateral-hip'))).toEqual([2, 3, 4]);
    for (const family of ['hip-extension', 'single-leg', 'trunk'] as const)
      expect(levelIn(after, 1, family)).toBe(levelIn(before, 1, family));
  });
});
