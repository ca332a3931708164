import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import { weekdays } from '../../../src/core/calendar/index.ts';
import { generateBlock, type PlanRefusal, type Profile } from '../../../src/core/plan/index.ts';
import { redFlags } from '../../../src/core/safety/index.ts';
import { readableProfiles, weekIsPossible } from './arbitrary.ts';
import { runs } from './holds.ts';

const fine: Profile = {
  startDay: '2026-11-24',
  availableDays: [1, 2, 4, 6],
  runDays: [2, 4, 7],
  hardRunDays: [4],
  longRunDay: 7,
  equipment: ['mini-band'],
  experience: 'some',
  sessionMinutes: 40,
  avoid: [],
  pain: { worst: 2, days: 3, side: 'left' },
  selfTest: [false, true, false, true, false, false],
  redFlags: [],
  postpartumWeeks: null,
  seed: 1,
};

/** Whatever is handed in, typed or not. */
const refusalOf = (profile: unknown): PlanRefusal | null => {
  const generated = generateBlock(profile as Profile, exercises); // the point of these tests: it may be no profile
  return generated.ok ? null : generated.reason;
};
const refused = (change: Record<string, unknown>): PlanRefusal | null => refusalOf({ ...fine, ...change });

describe('refusals', { timeout: 120_000 }, () => {
  it('does not refuse a profile that is fine', () => {
    expect(refusalOf(fine)).toBeNull();
  });

  it.each([
    ['no real day', { startDay: '2026-02-30' }, 'startDay'],
    ['a day that is no text', { startDay: 20261124 }, 'startDay'],
    ['a day too late to write ten weeks after it', { startDay: '9999-12-01' }, 'startDay'],
    ['an eighth weekday', { availableDays: [1, 8] }, 'availableDays'],
    ['days that are no list', { runDays: 2 }, 'runDays'],
    ['a hard run without a run', { hardRunDays: [5] }, 'hardRunDays'],
    ['a long run without a run', { longRunDay: 5 }, 'longRunDay'],
    ['a long run left undefined', { longRunDay: undefined }, 'longRunDay'],
    ['unknown equipment', { equipment: ['barbell'] }, 'equipment'],
    ['unknown experience', { experience: 'elite' }, 'experience'],
    ['minutes over sixty', { sessionMinutes: 61 }, 'sessionMinutes'],
    ['minutes below zero', { sessionMinutes: -1 }, 'sessionMinutes'],
    ['half minutes', { sessionMinutes: 40.5 }, 'sessionMinutes'],
    ['minutes without end', { sessionMinutes: Number.POSITIVE_INFINITY }, 'sessionMinutes'],
    ['minutes as text', { sessionMinutes: '40' }, 'sessionMinutes'],
    ['an unknown tag', { avoid: ['elbow'] }, 'avoid'],
    ['pain above ten', { pain: { worst: 11, days: 0, side: 'left' } }, 'pain'],
    ['half a pain', { pain: { worst: 2.5, days: 0, side: 'left' } }, 'pain'],
    ['days of pain below zero', { pain: { worst: 2, days: -1, side: 'left' } }, 'pain'],
    ['an unknown side', { pain: { worst: 2, days: 1, side: 'front' } }, 'pain'],
    ['five answers of six', { selfTest: [true, true, true, true, true] }, 'selfTest'],
    ['an answer that is neither yes nor no', { selfTest: [true, true, true, true, true, 1] }, 'selfTest'],
    ['an unknown flag', { redFlags: ['hiccups'] }, 'redFlags'],
    ['weeks below zero', { postpartumWeeks: -1 }, 'postpartumWeeks'],
    ['a seed that is no number', { seed: Number.NaN }, 'seed'],
    ['half a seed', { seed: 0.5 }, 'seed'],
    ['a level of an unknown family', { unlocked: { biceps: 2 } }, 'unlocked'],
    ['a sixth level done', { unlocked: { trunk: 6 } }, 'unlocked'],
    ['level 0 done', { unlocked: { trunk: 0 } }, 'unlocked'],
    ['levels done that are no set of names', { unlocked: [2] }, 'unlocked'],
  ])('rule 4: %s is an invalid profile, and the field is named', (_, change, field) => {
    expect(refused(change)).toEqual({ rule: 'invalid-profile', data: { field } });
  });

  it.each([null, undefined, 42, 'profile', [], () => fine])('rule 4: %s is no profile at all', (given) => {
    expect(refusalOf(given)?.rule).toBe('invalid-profile');
  });

  it.each([
    ['any start day, past or far ahead', { startDay: '1999-01-01' }],
    ['pain on no day', { pain: { worst: 2, days: 0, side: 'none' } }],
    ['no pain on one side', { pain: { worst: 0, days: 0, side: 'right' } }],
    ['a negative seed', { seed: -7 }],
    ['a huge seed', { seed: 2 ** 60 }],
    ['a day given twice', { availableDays: [1, 1, 2, 4, 6] }],
    ['an answer it does not know', { shoeSize: 43 }],
    ['no level done in any family', { unlocked: {} }],
    ['a level done on the mobility day', { unlocked: { flow: 2, 'hip-flexor-stretch': 2 } }],
  ])('rule 4: %s is a valid profile', (_, change) => {
    expect(refused(change)).toBeNull();
  });

  it('rule 4: names the first that applies, in the order of the contract', () => {
    const all: [string, Record<string, unknown>][] = [
      ['invalid-profile', { seed: 0.5 }],
      ['red-flag', { redFlags: ['limp'] }],
      ['too-soon-after-birth', { postpartumWeeks: 5 }],
      ['pain-too-high', { pain: { worst: 6, days: 1, side: 'left' } }],
      ['session-too-short', { sessionMinutes: 19 }],
      ['too-few-days', { availableDays: [1, 2] }],
    ];
    all.forEach(([rule], place) => {
      const thisAndLater = Object.assign({}, ...all.slice(place).map(([, change]) => change));
      expect(refused(thisAndLater)?.rule).toBe(rule);
    });
  });

  it('rule 4: refuses at the edge and not before it', () => {
    expect(refused({ postpartumWeeks: 6 })).toBeNull();
    expect(refused({ pain: { worst: 5, days: 1, side: 'left' } })).toBeNull();
    expect(refused({ sessionMinutes: 20 })).toBeNull();
    expect(refused({ availableDays: [1, 2, 4] })).toBeNull();
  });

  it('any red flag is refused, and the most pressing is named', () => {
    for (const flag of redFlags)
      expect(refused({ redFlags: [flag] })).toMatchObject({ rule: 'red-flag', data: { flag, count: 1 } });
    expect(refused({ redFlags: ['pregnant', 'limp', 'cannot-bear-weight'] })?.data).toEqual({
      flag: 'cannot-bear-weight',
      urgency: 'today',
      count: 3,
    });
  });

  it('too few days: tells the days given and which would do', () => {
    expect(refused({ availableDays: [1, 2], longRunDay: null })?.data).toEqual({
      days: '1,2',
      missing: 1,
      add: '3,4,5,6,7',
      anyDay: 1,
    });
    expect(refused({ availableDays: [], longRunDay: null })?.data).toMatchObject({ days: '', missing: 3, anyDay: 0 });
  });

  it('a long run in the way: tells its eve and every day that frees it', () => {
    expect(refused({ availableDays: [1, 6, 7] })).toEqual({
      rule: 'run-conflict',
      data: { days: '1,6,7', longRunDay: 7, eve: 6, add: '2,3,4,5' },
    });
  });

  it('what a refusal proposes frees it', () => {
    const refusedForDays = readableProfiles({ min: 60, max: 60 }).filter((profile) => !weekIsPossible(profile));
    fc.assert(
      fc.property(refusedForDays, (profile) => {
        const reason = refusalOf(profile);
        expect(['too-few-days', 'run-conflict']).toContain(reason?.rule);
        const add = weekdays.filter((day) => String(reason?.data['add']).split(',').includes(String(day)));
        expect(add.length).toBeGreaterThan(0);
        const alternatives = reason?.rule === 'run-conflict' || reason?.data['missing'] === 1 ? add.map((day) => [day]) : [add];
        for (const more of alternatives) {
          expect(refusalOf({ ...profile, availableDays: [...profile.availableDays, ...more] })).toBeNull();
        }
      }),
      { numRuns: runs },
    );
  });

  it('rule 4: refuses exactly when no week is possible; no tag, equipment, minutes or experience ever refuses', () => {
    fc.assert(
      fc.property(readableProfiles(), (profile) => {
        expect(refusalOf(profile) === null).toBe(weekIsPossible(profile));
      }),
      { numRuns: runs },
    );
  });

  it('never throws, whatever the profile is', () => {
    const spoiled = fc
      .tuple(readableProfiles(), fc.constantFrom(...Object.keys(fine)), fc.anything())
      .map(([profile, key, value]) => ({ ...profile, [key]: value }));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), spoiled), (given) => {
        expect(typeof generateBlock(given as Profile, exercises).ok).toBe('boolean'); // the point: it may be anything
      }),
      { numRuns: runs * 2 },
    );
    const trap = {
      ...fine,
      get pain(): never {
        throw new Error('caught');
      },
    };
    expect(refusalOf(trap)?.rule).toBe('invalid-profile');
  });

  it('never throws, whatever the catalogue holds: a slot without an exercise is left out', () => {
    fc.assert(
      fc.property(fc.subarray([...exercises]), (some) => {
        const generated = generateBlock(fine, some);
        expect(generated.ok && generated.block.weeks).toHaveLength(10);
      }),
      { numRuns: Math.ceil(runs / 3) },
    );
  });
});
