import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import { addDays } from '../../../src/core/calendar/index.ts';
import { generateBlock, type Profile, type Week } from '../../../src/core/plan/index.ts';
import { plannableProfiles } from './arbitrary.ts';
import { runs } from './holds.ts';

const weeksOf = (profile: Profile): readonly Week[] => {
  const generated = generateBlock(profile, exercises);
  if (!generated.ok) throw new Error(`refused: ${JSON.stringify(generated.reason)}`);
  return generated.block.weeks;
};

describe('the same answers', { timeout: 600_000 }, () => {
  it('rule 6: give the same block, in whatever order days, tags and equipment are given', () => {
    fc.assert(
      fc.property(plannableProfiles(), (profile) => {
        const turned = {
          ...profile,
          availableDays: [...profile.availableDays].reverse(),
          runDays: [...profile.runDays, ...profile.runDays].reverse(),
          hardRunDays: [...profile.hardRunDays].reverse(),
          equipment: [...profile.equipment].reverse(),
          avoid: [...profile.avoid, ...profile.avoid].reverse(),
        };
        const weeks = weeksOf(profile);
        expect(weeksOf(profile)).toEqual(weeks);
        expect(weeksOf(turned)).toEqual(weeks);
      }),
      { numRuns: Math.ceil(runs / 3) },
    );
  });

  it('rule 6: made again from week n on, after other blocks were made, leave every week before n untouched', () => {
    fc.assert(
      fc.property(plannableProfiles(), plannableProfiles(), fc.integer({ min: 2, max: 10 }), (profile, other, from) => {
        const weeks = structuredClone(weeksOf(profile));
        weeksOf(other);
        const again = [...weeks.slice(0, from - 1), ...weeksOf(structuredClone(profile)).slice(from - 1)];
        expect(again).toEqual(weeks);
      }),
      { numRuns: Math.ceil(runs / 5) },
    );
  });

  it('rule 6: a week later, give the same block a week later', () => {
    fc.assert(
      fc.property(plannableProfiles(), (profile) => {
        const later = weeksOf({ ...profile, startDay: addDays(profile.startDay, 7) });
        const told = (week: Week, days: number) => ({
          ...week,
          sessions: week.sessions.map(({ id, day, ...rest }) => ({ ...rest, day: addDays(day, days) })),
        });
        expect(later.map((week) => told(week, 0))).toEqual(weeksOf(profile).map((week) => told(week, 7)));
      }),
      { numRuns: Math.ceil(runs / 5) },
    );
  });

  it('keep the profile exactly as given, an answer it does not know included', () => {
    fc.assert(
      fc.property(plannableProfiles(), (profile) => {
        const given = { ...profile, laterVersion: ['kept'] };
        const copy = structuredClone(given);
        const generated = generateBlock(given, exercises);
        expect(generated.ok && generated.block.profile).toEqual(copy);
      }),
      { numRuns: Math.ceil(runs / 5) },
    );
  });
});
