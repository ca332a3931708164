import fc from 'fast-check';
import { describe, it } from 'vitest';
import { avoidTags } from '../../../src/core/exercise/index.ts';
import type { Block, Profile, SelfTest } from '../../../src/core/plan/index.ts';
import { plannableProfiles } from './arbitrary.ts';
import { blockOf, everyOne, loadOf, mainOf, paceName, runs } from './holds.ts';

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

function highestByFamily(block: Block): Map<string, number> {
  const highest = new Map<string, number>();
  for (const { entry, exercise } of everyOne(block)) {
    if (exercise.level > (highest.get(entry.family) ?? 0)) highest.set(entry.family, exercise.level);
  }
  return highest;
}

const caps = {
  ahead: [3, 3, 4, 4, 4, 4, 4, 4, 5, 5],
  standard: [2, 2, 3, 3, 3, 3, 4, 4, 4, 4],
  'scaled-back': [1, 1, 2, 2, 3, 3, 4, 4, 4, 4],
};

describe('scaling back', { timeout: 120_000 }, () => {
  it('rule 32: a worse answer, more pain up to 5 or more days of it never raises the load of any week', () => {
    fc.assert(
      fc.property(worsened, ({ profile, worse }) => {
        const [before, after] = [blockOf(profile), blockOf(worse)];
        const higher = after.weeks.filter((week, place) => {
          const other = before.weeks[place];
          return other === undefined || loadOf(week) > loadOf(other) + 1e-9;
        });
        if (higher.length > 0) throw new Error(`weeks ${higher.map((week) => week.number)}`);
      }),
      { numRuns: runs },
    );
  });

  it('rule 32: nor the highest level of any family', () => {
    fc.assert(
      fc.property(worsened, ({ profile, worse }) => {
        const before = highestByFamily(blockOf(profile));
        const higher = [...highestByFamily(blockOf(worse))].filter(([family, level]) => level > (before.get(family) ?? 0));
        if (higher.length > 0) throw new Error(higher.join('; '));
      }),
      { numRuns: runs },
    );
  });

  it('rule 32: scaled back means two sets all block, and one effort less at most', () => {
    fc.assert(
      fc.property(
        plannableProfiles().filter((profile) => paceName(profile) === 'scaled-back'),
        (profile) => {
          const most = [4, 4.5, 4.5, 5, 4.5, 5, 5, 5.5, 5, 5.5];
          for (const week of blockOf(profile).weeks) {
            const wrong = mainOf(week).filter((entry) => entry.sets !== 2 || (entry.effort ?? 9) > (most[week.number - 1] ?? 0));
            if (wrong.length > 0) throw new Error(`week ${week.number}: ${wrong.map(({ exerciseId }) => exerciseId)}`);
          }
        },
      ),
      { numRuns: Math.ceil(runs / 3) },
    );
  });

  it('rule 33: one more tag, less equipment or fewer minutes never lift an exercise above the cap it had', () => {
    const poorer = plannableProfiles().chain((profile) =>
      fc
        .record({
          avoid: fc.constantFrom(...avoidTags).map((tag) => [...profile.avoid, tag]),
          equipment: fc.subarray([...profile.equipment]),
          sessionMinutes: fc.integer({ min: 40, max: profile.sessionMinutes }),
        })
        .map((change) => ({ ...profile, ...change })),
    );
    fc.assert(
      fc.property(poorer, (profile) => {
        const cap = caps[paceName(profile)];
        const above = everyOne(blockOf(profile)).filter(
          ({ exercise, week, session }) =>
            exercise.level > (cap[week.number - 1] ?? 0) && !(session.kind === 'mobility' && exercise.id === 'torso-twist'),
        );
        if (above.length > 0) throw new Error(above.map(({ where }) => where).join('; '));
      }),
      { numRuns: Math.ceil(runs / 3) },
    );
  });
});
