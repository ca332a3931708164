import * as v from 'valibot';
import { isLocalDay, type LocalDay } from '../calendar/index.ts';
import { avoidTags, equipment } from '../exercise/index.ts';
import type { Block, Prescription } from '../plan/block.ts';
import { redFlags } from '../safety/index.ts';

/*
 * The shape of each payload, read with care: what we know must fit, what a later version added is kept (loose objects).
 */

const localDay = v.custom<LocalDay>(isLocalDay);
const weekday = v.picklist([1, 2, 3, 4, 5, 6, 7]);
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const seconds = v.pipe(v.number(), v.finite(), v.minValue(0));
// Far above any dose, far below what would fill the memory when it is compiled to steps and tones.
const countOf = (most: number) => v.pipe(whole, v.maxValue(most));
const ofWork = v.pipe(seconds, v.maxValue(86_400));
const families = v.string(); // a later catalogue may bring families this version does not know
const part = v.picklist(['warm-up', 'main', 'cool-down']);
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

const block = v.looseObject({
  profile,
  weeks: v.pipe(
    v.array(
      v.looseObject({
        number: whole,
        kind: v.picklist(['easy', 'hard']),
        phase: v.picklist(['settle', 'build', 'strength', 'run-ready']),
        sessions: v.tuple([sessionShape, sessionShape, sessionShape]),
      }),
    ),
    v.minLength(1), // a torn block is no plan
  ),
}) as unknown as v.GenericSchema<unknown, Block>; // same shape as Block, save that families stay open words

/** A block was begun: the whole generated block, so that a later catalogue never rewrites history. */
export interface BlockBegun {
  readonly block: Block;
}
export const blockBegun = v.looseObject({ block });

/** The list of red flags was shown and answered; `flags` are those that stood. */
export const redFlagsAnswered = v.looseObject({ flags: v.array(v.picklist(redFlags)) });
export type RedFlagsAnswered = v.InferOutput<typeof redFlagsAnswered>;

/** A run-through of a session was started. */
export const sessionBegun = v.looseObject({ runThroughId: v.string(), sessionId: v.string() });
export type SessionBegun = v.InferOutput<typeof sessionBegun>;

/** What was done on one side, or on both at once (`both`, also alternating reps, counted per side). Reps or seconds, whole, at least 0. */
const amounts = v.looseObject({ both: v.exactOptional(whole), left: v.exactOptional(whole), right: v.exactOptional(whole) });

/** What really happened in one set, both sides in it. */
export const setDone = v.looseObject({
  runThroughId: v.string(),
  sessionId: v.string(),
  exerciseId: v.string(),
  part,
  /** Place of the prescription in the session, as `Step.entry`. */
  entry: whole,
  /** From 1. */
  set: whole,
  unit: v.picklist(['reps', 'seconds']),
  done: amounts,
  /** How the amounts are known. */
  how: v.picklist(['guided', 'tapped', 'typed']),
});
export type SetDone = v.InferOutput<typeof setDone>;

/** A run-through was saved. */
export const sessionFinished = v.looseObject({
  runThroughId: v.string(),
  sessionId: v.string(),
  /** 'finished' when the last step ended, 'ended-early' when the person ended it before. */
  ended: v.picklist(['finished', 'ended-early']),
  /** Main sets recorded and planned. */
  setsDone: whole,
  setsPlanned: whole,
  /** From start to end, pauses left out. */
  seconds,
  effort: v.nullable(v.picklist(['easy', 'right', 'hard'])),
  /** Worst hip pain in the session, 0–10. */
  pain: v.nullable(v.pipe(whole, v.maxValue(10))),
  note: v.string(),
});
export type SessionFinished = v.InferOutput<typeof sessionFinished>;

/** The fact `target` has this payload from now on. */
export const replaced = v.looseObject({ target: v.string(), payload: v.unknown() });
export type Replaced = v.InferOutput<typeof replaced>;

/** The fact `target` is taken back; its payload is emptied wherever it is stored. */
export const deleted = v.looseObject({ target: v.string() });
export type Deleted = v.InferOutput<typeof deleted>;
