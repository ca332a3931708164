import * as v from 'valibot';
import type { ExerciseId, Family } from '../exercise/index.ts';
import type { Block } from '../plan/block.ts';
import { kneeFeelings, painSpots, redFlags, tableSides } from '../safety/index.ts';
import { block, families, localDay, whole } from './block-shape.ts';
import { painOfTen, sidesOfPain } from './pain-shape.ts';
import { surfaces } from './toolkit-payloads.ts';

export {
  type SessionBegun,
  type SessionFinished,
  type SetDone,
  sessionBegun,
  sessionFinished,
  setDone,
} from './sitting-payloads.ts';

/*
 * The payload of each kind of fact, read with care: what we know must fit, what a later version added is kept (loose objects).
 */

/** A block was begun: the whole generated block, so that a later catalogue never rewrites history. */
export interface BlockBegun {
  readonly block: Block;
}
export const blockBegun = v.looseObject({ block });

/** Answers were changed in the middle of a block: what they generate from now on, whole, as `block-begun` holds it. */
export interface ProfileChanged {
  readonly block: Block;
}
export const profileChanged = v.looseObject({ block });

/** The list of red flags was shown and answered; `flags` are those that stood. */
export const redFlagsAnswered = v.looseObject({ flags: v.array(v.picklist(redFlags)) });
export type RedFlagsAnswered = v.InferOutput<typeof redFlagsAnswered>;

/** A birth was told, or taken back (null): whole weeks ago on the day of the fact. Kept as it is told, also where no block follows. */
export const birthTold = v.looseObject({ weeksAgo: v.nullable(whole) });
export type BirthTold = v.InferOutput<typeof birthTold>;

/**
 * Someone was seen. 'red-flags': `flags` are cleared. 'pain': "I have spoken to a professional", which lets a plan go on that two
 * sore sessions paused, and lifts the hold of a long ache for six weeks.
 */
export const clearance = v.variant('of', [
  v.looseObject({ of: v.literal('red-flags'), flags: v.array(v.picklist(redFlags)) }),
  v.looseObject({ of: v.literal('pain') }),
]);
export type Clearance = v.InferOutput<typeof clearance>;

/** A session was given another day. */
export const sessionMoved = v.looseObject({ sessionId: v.string(), day: localDay });
export type SessionMoved = v.InferOutput<typeof sessionMoved>;

/** A session is left out on purpose. */
export const sessionSkipped = v.looseObject({ sessionId: v.string() });
export type SessionSkipped = v.InferOutput<typeof sessionSkipped>;

/** From this session on its slot (session kind and family) holds another exercise of the family. */
export interface ExerciseSwapped {
  readonly sessionId: string;
  readonly family: Family;
  readonly from: ExerciseId;
  readonly to: ExerciseId;
}
export const exerciseSwapped = v.looseObject({
  sessionId: v.string(),
  family: families,
  from: v.string(),
  to: v.string(),
}) as unknown as v.GenericSchema<unknown, ExerciseSwapped>; // families stay open words here, see above

/** This week once more, from the day of the fact on. */
export const weekRepeated = v.looseObject({ week: v.pipe(whole, v.minValue(1), v.maxValue(10)) });
export type WeekRepeated = v.InferOutput<typeof weekRepeated>;

/** A holiday or an illness: nothing is planned from `from` to `to` (both included); null: until "I am back". */
export const blockPaused = v.looseObject({ from: localDay, to: v.nullable(localDay) });
export type BlockPaused = v.InferOutput<typeof blockPaused>;

/** "I am back", on the day of the fact. `week`: the one the person chose to go on with, if it is an earlier one than the rule's. */
export const blockResumed = v.looseObject({ week: v.exactOptional(v.pipe(whole, v.minValue(1), v.maxValue(10))) });
export type BlockResumed = v.InferOutput<typeof blockResumed>;

/** How the hips are: in the morning, or later on the day of a session. */
export const checkIn = v.looseObject({
  when: v.picklist(['morning', 'later']),
  /** Worst now, 0–10. */
  pain: painOfTen,
  /** With the usual morning; null: not said. */
  compared: v.nullable(v.picklist(['better', 'same', 'worse'])),
  side: v.exactOptional(sidesOfPain),
  spot: v.exactOptional(v.picklist(painSpots)),
  sharp: v.exactOptional(v.boolean()),
  limp: v.exactOptional(v.boolean()),
  note: v.string(),
});
export type CheckIn = v.InferOutput<typeof checkIn>;

/** A run: what the plan reads of it, and what the toolkit adds to that. */
export const runLogged = v.looseObject({
  run: v.picklist(['easy', 'hard', 'long']),
  /** Worst hip pain in the run, 0–10; null: not said. Versions that did not ask further took the time after it in. */
  pain: v.nullable(painOfTen),
  /** As soon as it was over, and two hours later, 0–10. */
  atOnce: v.exactOptional(painOfTen),
  later: v.exactOptional(painOfTen),
  side: v.exactOptional(sidesOfPain),
  spot: v.exactOptional(v.picklist(painSpots)),
  /** It changed how the person ran. */
  altered: v.exactOptional(v.boolean()),
  /** Whole minutes and metres, as far as they were said: up to two days and 500 km. */
  minutes: v.exactOptional(v.pipe(whole, v.maxValue(2_880))),
  metres: v.exactOptional(v.pipe(whole, v.maxValue(500_000))),
  surface: v.exactOptional(v.picklist(surfaces)),
  /** The id of the pair's fact. */
  shoes: v.exactOptional(v.string()),
  /** The day it was run on, where that is not the day of the fact. */
  on: v.exactOptional(localDay),
  /** When it began, epoch milliseconds, of a run that came from a file: the same run is not taken in twice. */
  startedAt: v.exactOptional(whole),
});
export type RunLogged = v.InferOutput<typeof runLogged>;

/** A timed or counted test, left and right. Only the same form is compared. */
export const benchmark = v.looseObject({
  test: v.picklist(['side-plank', 'single-leg-stance', 'bridge']),
  /** The exercise in which it was done. */
  form: v.string(),
  unit: v.picklist(['seconds', 'reps']),
  left: v.nullable(whole),
  right: v.nullable(whole),
  /** Of a form done on both sides at once; left and right are null then. */
  both: v.exactOptional(whole),
});
export type Benchmark = v.InferOutput<typeof benchmark>;

/** The article's six questions, answered anew; with what else was told on that page. */
export const selfTest = v.looseObject({
  answers: v.tuple([v.boolean(), v.boolean(), v.boolean(), v.boolean(), v.boolean(), v.boolean()]),
  /** Where it was felt with a knee drawn to the chest; left out: not tried. */
  kneeToChest: v.exactOptional(v.picklist(kneeFeelings)),
  /** The nine rows of the table, in its order: which side fitted. */
  table: v.exactOptional(v.array(v.picklist(tableSides))),
});
export type SelfTestAnswered = v.InferOutput<typeof selfTest>;

export const note = v.looseObject({ text: v.string() });
export type Note = v.InferOutput<typeof note>;

/** The fact `target` has this payload from now on. */
export const replaced = v.looseObject({ target: v.string(), payload: v.unknown() });
export type Replaced = v.InferOutput<typeof replaced>;

/** The fact `target` is taken back; its payload is emptied wherever it is stored. */
export const deleted = v.looseObject({ target: v.string() });
export type Deleted = v.InferOutput<typeof deleted>;
