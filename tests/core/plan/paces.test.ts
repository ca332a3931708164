import fc from 'fast-check';
import { describe, it } from 'vitest';
import { avoidTags } from '../../../src/core/exercise/index.ts';
import type { Profile, SelfTest } from '../../../src/core/plan/index.ts';
import { plannableProfiles } from './arbitrary.ts';
import { blockOf, runs } from './holds.ts';
import { raisedBy } from './rules/load.ts';
import { capOf } from './rules/person.ts';
import { everyOne } from './rules/reading.ts';

/** To each question the worse answer: its second and fourth are good signs. */
const worseAnswers: SelfTest = [true, false, true, false, true, true];

/** A profile, and the same with one answer worse. */
const worsened = plannableProfiles().chain((profile) =>
  fc
    .oneof(
      fc.nat(5).map((question): Partial<Profile> => {
        const selfTest = profile.selfTest.map((answer, place) => (place === question ? (worseAnswers[place] ?? answer) : answer));
        return { selfTest: selfTest as unknown as SelfTest }; // six answers, as before
      }),
      fc
        .record({ worst: fc.integer({ min: profile.pain.worst, max: 5 }), days: fc.integer({ min: profile.pain.days, max: 40 }) })
        .map((pain): Partial<Profile> => ({ pain: { ...profile.pain, ...pain } })),
    )
    .map((change) => ({ profile, worse: { ...profile, ...change } })),
);

/** A profile, and the same with less in one way or more: one tag more, things not owned, fewer minutes. */
const poorer = plannableProfiles().chain((profile) =>
  fc
    .record({
      avoid: fc.option(fc.constantFrom(...avoidTags)).map((tag) => (tag === null ? profile.avoid : [...profile.avoid, tag])),
      equipment: fc.subarray([...profile.equipment]),
      sessionMinutes: fc.integer({ min: 20, max: profile.sessionMinutes }),
    })
    .map((change) => ({ profile, poorer: { ...profile, ...change } })),
);

describe('scaling back', { timeout: 600_000 }, () => {
  it('rule 32: a worse answer, more pain up to 5 or more days of it never raises the load of a week or the level of a family', () => {
    fc.assert(
      fc.property(worsened, ({ profile, worse }) => {
        const raised = raisedBy(blockOf(profile), blockOf(worse));
        if (raised.length > 0) throw new Error(raised.join('\n'));
      }),
      { numRuns: runs },
    );
  });

  it('rule 33: one more tag, less equipment or fewer minutes never lift an exercise above the cap it had', () => {
    fc.assert(
      fc.property(poorer, ({ profile, poorer }) => {
        const above = everyOne(blockOf(poorer)).filter(
          ({ exercise, week, session }) =>
            exercise.level > capOf(profile, week.number) && !(session.kind === 'mobility' && exercise.id === 'torso-twist'),
        );
        if (above.length > 0) throw new Error(above.map(({ where }) => where).join('; '));
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
  });
});
