import * as v from 'valibot';
import { isLocalDay, type LocalDay } from '../calendar/index.ts';
import { avoidTags, equipment } from '../exercise/index.ts';
import type { Block, Prescription } from '../plan/block.ts';
import { loadOfWeek } from '../plan/load.ts';
import { redFlags } from '../safety/index.ts';

/*
 * How a block is read from the records, with care: what we know must fit, what a later version added is kept (loose objects).
 */

export const localDay = v.custom<LocalDay>(isLocalDay);
const weekday = v.picklist([1, 2, 3, 4, 5, 6, 7]);
export const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
export const seconds = v.pipe(v.number(), v.finite(), v.minValue(0));
// Far above any dose, far below what would fill the memory when it is compiled to steps and tones.
const countOf = (most: number) => v.pipe(whole, v.maxValue(most));
const ofWork = v.pipe(seconds, v.maxValue(86_400));
export const families = v.string(); // a later catalogue may bring families this version does not know
const sides = v.picklist(['both', 'each', 'alternating']);

const dose = v.variant('kind', [
  v.looseObject({ kind: v.literal('reps'), reps: countOf(1_000), lift: ofWork, hold: ofWork, lower: ofWork }),
  v.looseObject({ kind: v.literal('holds'), repeats: countOf(1_000), seconds: ofWork }),
  v.looseObject({ kind: v.literal('time'), seconds: ofWork }),
]);

const prescription = v.looseObject({
  exerciseId: v.string(),
  family: families,
  sides,
  sets: countOf(100),
  dose,
  switchSeconds: ofWork,
  restSeconds: ofWork,
  effort: v.nullable(v.number()),
  superset: v.nullable(v.string()),
  extraSide: v.exactOptional(v.picklist(['left', 'right'])),
  why: v.looseObject({ code: v.string() }),
}) as unknown as v.GenericSchema<unknown, Prescription>; // families stay open words here, see above

/** A session as a block and a run-through hold it. */
export const sessionShape = v.looseObject({
  id: v.string(),
  kind: v.picklist(['strength-a', 'strength-b', 'mobility']),
  day: localDay,
  minutes: whole,
  warmUp: v.array(prescription),
  main: v.array(prescription),
  coolDown: v.array(prescription),
});

const profile = v.looseObject({
  startDay: localDay,
  availableDays: v.array(weekday),
  runDays: v.array(weekday),
  hardRunDays: v.array(weekday),
  longRunDay: v.nullable(weekday),
  equipment: v.array(v.picklist(equipment)),
  experience: v.picklist(['new', 'some', 'regular']),
  sessionMinutes: whole,
  avoid: v.array(v.picklist(avoidTags)),
  pain: v.looseObject({ worst: whole, days: whole, side: v.picklist(['none', 'left', 'right', 'both']) }),
  selfTest: v.tuple([v.boolean(), v.boolean(), v.boolean(), v.boolean(), v.boolean(), v.boolean()]),
  redFlags: v.array(v.picklist(redFlags)),
  postpartumWeeks: v.nullable(whole),
  seed: v.number(),
});

const storedBlock = v.looseObject({
  profile,
  weeks: v.pipe(
    v.array(
      v.looseObject({
        number: whole,
        kind: v.picklist(['easy', 'hard']),
        load: v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(0))),
        phase: v.picklist(['settle', 'build', 'strength', 'run-ready']),
        sessions: v.tuple([sessionShape, sessionShape, sessionShape]),
      }),
    ),
    v.minLength(1), // a torn block is no plan
  ),
});

/** Blocks kept before 0.2 do not tell the load of a week: it is worked out as they are read. */
export const block = v.pipe(
  storedBlock,
  v.transform((stored) => {
    const read = stored as unknown as Block; // same shape as Block, save that families stay open words
    return { ...read, weeks: read.weeks.map((week) => ({ ...week, load: week.load ?? loadOfWeek(week) })) };
  }),
) as unknown as v.GenericSchema<unknown, Block>; // what the line above made of it
