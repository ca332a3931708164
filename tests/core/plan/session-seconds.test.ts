import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Prescription } from '../../../src/core/plan/index.ts';
import { sessionSeconds } from '../../../src/core/plan/session-seconds.ts';
import { compileTimeline, timelineSeconds } from '../../../src/core/workout/index.ts';
import { inEveryBlock } from './holds.ts';

const doses = fc.oneof(
  fc.record({ kind: fc.constant('reps' as const), reps: fc.nat(12), lift: fc.nat(3), hold: fc.nat(3), lower: fc.nat(5) }),
  fc.record({ kind: fc.constant('holds' as const), repeats: fc.nat(4), seconds: fc.nat(45) }),
  fc.record({ kind: fc.constant('time' as const), seconds: fc.nat(180) }),
);
const prescriptions: fc.Arbitrary<Prescription> = fc
  .record({
    sides: fc.constantFrom('both' as const, 'each' as const, 'alternating' as const),
    sets: fc.nat(4),
    dose: doses,
    restSeconds: fc.nat(60),
    superset: fc.constantFrom(null, null, 'a', 'b'),
  })
  .map((entry) => ({
    ...entry,
    exerciseId: 'any',
    family: 'trunk',
    switchSeconds: entry.sides === 'each' ? 5 : 0,
    effort: null,
    why: { code: 'kept-steady' },
  }));
const parts = fc.array(prescriptions, { maxLength: 6 });

describe('the length of a session', { timeout: 600_000 }, () => {
  it('reckoned without a timeline is the length of its timeline, for whatever prescriptions', () => {
    fc.assert(
      fc.property(fc.record({ warmUp: parts, main: parts, coolDown: parts }), (session) => {
        expect(sessionSeconds(session)).toBe(timelineSeconds(compileTimeline(session)));
      }),
      { numRuns: 500 },
    );
  });

  it('is so for every session of real blocks', () => {
    inEveryBlock((block) =>
      block.weeks
        .flatMap(({ sessions }) => sessions)
        .filter((session) => sessionSeconds(session) !== timelineSeconds(compileTimeline(session)))
        .map(({ id }) => id),
    );
  });
});
