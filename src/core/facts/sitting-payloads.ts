import * as v from 'valibot';
import type { Session } from '../plan/block.ts';
import { painSpots } from '../safety/index.ts';
import { localDay, seconds, sessionShape, whole } from './block-shape.ts';
import { painOfTen, sidesOfPain } from './pain-shape.ts';

/*
 * What a sitting leaves behind: that a session was begun, each set, and that it was saved. Read with care, as all payloads are.
 */

const part = v.picklist(['warm-up', 'main', 'cool-down']);

/** Which form of a session was played: 'whole' as planned, 'short' of about twelve minutes, 'gentler'. */
const form = v.picklist(['whole', 'short', 'gentler']);

/**
 * A run-through of a session was started. `session` is what was played, whole, so that a later report never rewrites what was
 * done; versions before it did not keep it.
 */
export interface SessionBegun {
  readonly runThroughId: string;
  readonly sessionId: string;
  readonly session?: Session;
  readonly form?: 'whole' | 'short' | 'gentler';
}
export const sessionBegun = v.looseObject({
  runThroughId: v.string(),
  sessionId: v.string(),
  session: v.exactOptional(sessionShape),
  form: v.exactOptional(form),
});

/** What was done on one side, or on both at once (`both`, also alternating reps, counted per side). Reps or seconds, whole, at least 0. */
const amounts = v.looseObject({ both: v.exactOptional(whole), left: v.exactOptional(whole), right: v.exactOptional(whole) });

/** What a set felt like, where a person said so. */
const effortSaid = v.picklist(['easy', 'right', 'hard']);

/** "It hurt", said in the rest after a set. */
const setPain = v.looseObject({
  /** 0–10 */
  worst: painOfTen,
  side: v.exactOptional(sidesOfPain),
  spot: v.exactOptional(v.picklist(painSpots)),
  /** Sharp or catching. */
  sharp: v.exactOptional(v.boolean()),
});

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
  effort: v.exactOptional(effortSaid),
  pain: v.exactOptional(setPain),
});
export type SetDone = v.InferOutput<typeof setDone>;

/** A run-through was saved. */
export const sessionFinished = v.looseObject({
  runThroughId: v.string(),
  sessionId: v.string(),
  /** 'finished' when the last step ended, 'ended-early' when the person ended it before. */
  ended: v.picklist(['finished', 'ended-early']),
  /** Why it was ended early, where a person said so. */
  endedFor: v.exactOptional(v.picklist(['time', 'tired', 'pain', 'equipment'])),
  form: v.exactOptional(form),
  /** Main sets recorded and planned. */
  setsDone: whole,
  setsPlanned: whole,
  /** From start to end, pauses left out. */
  seconds,
  effort: v.nullable(effortSaid),
  /** Worst hip pain in the session, 0–10. */
  pain: v.nullable(painOfTen),
  side: v.exactOptional(sidesOfPain),
  spot: v.exactOptional(v.picklist(painSpots)),
  /** Sharp or catching. */
  sharp: v.exactOptional(v.boolean()),
  limp: v.exactOptional(v.boolean()),
  note: v.string(),
  /** The day it was done on, where a person said so: written down afterwards, or put right. Else the day of its facts. */
  on: v.exactOptional(localDay),
});
export type SessionFinished = v.InferOutput<typeof sessionFinished>;
