import fc from 'fast-check';
import { type Weekday, weekdays } from '../../../src/core/calendar/index.ts';
import { avoidTags, equipment, type Family, type Level } from '../../../src/core/exercise/index.ts';
import type { Profile } from '../../../src/core/plan/index.ts';

const startDays = fc
  .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2031-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Run days, of which some are hard and one may be the long run. */
const runs = fc.subarray([...weekdays]).chain((runDays) =>
  fc.record({
    runDays: fc.constant(runDays),
    hardRunDays: fc.subarray(runDays),
    longRunDay: runDays.length === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...runDays)),
  }),
);

const selfTests = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean());
/** Half of all have a clear self-test, so that every pace comes often. */
const oftenClear = fc.oneof(
  fc.tuple(fc.constant(false), fc.boolean(), fc.constant(false), fc.boolean(), fc.constant(false), fc.constant(false)),
  selfTests,
);

/** Minutes that decide: where the least fits and just above it, and round every line that a rule draws. */
const tellingMinutes = [20, 21, 22, 23, 24, 25, 29, 30, 39, 40, 49, 50];

/** Minutes of a session, the telling ones more often. */
function minutesWithin(range: { min: number; max: number }): fc.Arbitrary<number> {
  const telling = tellingMinutes.filter((minutes) => minutes >= range.min && minutes <= range.max);
  return fc.oneof({ weight: 2, arbitrary: fc.constantFrom(range.min, ...telling) }, { weight: 1, arbitrary: fc.integer(range) });
}

export const strengthFamilies: readonly Family[] = [
  'hip-extension',
  'lateral-hip',
  'single-leg',
  'anti-rotation',
  'trunk',
  'hip-flexor-strength',
];

/** Levels done in an earlier block, of some families. */
const unlockedLevels: fc.Arbitrary<NonNullable<Profile['unlocked']>> = fc.dictionary(
  fc.constantFrom(...strengthFamilies),
  fc.constantFrom<Level>(1, 2, 3, 4, 5),
);

/** Answers that can be read and that nothing but the calendar may refuse, of 20 to 60 minutes unless told. */
export function readableProfiles(minutes: { min: number; max: number } = { min: 20, max: 60 }): fc.Arbitrary<Profile> {
  return fc
    .record({
      startDay: startDays,
      availableDays: fc.subarray([...weekdays]),
      runs,
      equipment: fc.subarray([...equipment]),
      experience: fc.constantFrom('new', 'some', 'regular'),
      sessionMinutes: minutesWithin(minutes),
      avoid: fc.oneof(fc.subarray([...avoidTags], { maxLength: 2 }), fc.subarray([...avoidTags])),
      pain: fc.record({
        worst: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5 })),
        days: fc.integer({ min: 0, max: 30 }),
        side: fc.constantFrom('none', 'left', 'right', 'both'),
      }),
      selfTest: oftenClear,
      redFlags: fc.constant([]),
      postpartumWeeks: fc.oneof(
        { weight: 4, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.integer({ min: 6, max: 30 }) },
      ),
      seed: fc.integer(),
      unlocked: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: unlockedLevels }),
    })
    .map(({ runs, unlocked, ...rest }) => ({ ...rest, ...runs, ...(unlocked === null ? {} : { unlocked }) }));
}

/** Written apart from the generator's own: three days of which two, off the eve of the long run, lie two or three days apart. */
export function weekIsPossible({ availableDays, longRunDay }: Pick<Profile, 'availableDays' | 'longRunDay'>): boolean {
  const days = new Set(availableDays);
  if (days.size < 3) return false;
  const isEve = (day: Weekday): boolean => longRunDay !== null && (day % 7) + 1 === longRunDay;
  return [...days].some((a) => [...days].some((b) => [2, 3].includes((b - a + 7) % 7) && !isEve(a) && !isEve(b)));
}

/** Profiles that must get a block. */
export function plannableProfiles(minutes?: { min: number; max: number }): fc.Arbitrary<Profile> {
  return readableProfiles(minutes).filter(weekIsPossible);
}
