import type { LocalDay, Milliseconds } from '../calendar/index.ts';
import type {
  Benchmark,
  BirthTold,
  BlockBegun,
  BlockPaused,
  BlockResumed,
  CheckIn,
  Clearance,
  Deleted,
  ExerciseSwapped,
  Note,
  ProfileChanged,
  RedFlagsAnswered,
  Replaced,
  RunLogged,
  SelfTestAnswered,
  SessionBegun,
  SessionFinished,
  SessionMoved,
  SessionSkipped,
  SetDone,
  WeekRepeated,
} from './payloads.ts';
import type {
  AnkleTest,
  CadenceMeasured,
  FormChecked,
  MistakeAnswered,
  ReturnBout,
  ReturnChecked,
  Shoes,
} from './toolkit-payloads.ts';

/** ULID, made on the device that wrote the fact. */
export type FactId = string & { readonly is?: 'fact-id' };

/** Ids take moments up to the year 6429: one damaged fact beyond it must not stand for ever, since nothing could come after it. */
export const lastSaneMoment: Milliseconds = 2 ** 47;

/** When, where and in which shape a fact was written. Frozen for good. */
export interface FactStamp {
  readonly id: FactId;
  /** Epoch milliseconds; never before what was known, so that it gives the order. */
  readonly at: Milliseconds;
  /** What the clock said, where that was before what was known: `at` is put after it then. */
  readonly clockAt?: Milliseconds;
  /** The local day as it was then. */
  readonly day: LocalDay;
  /** IANA zone as it was then. */
  readonly zone: string;
  readonly device: string;
  /** Version of this kind's payload. */
  readonly version: number;
}

/** The payload of each kind this version writes. */
export interface FactPayloads {
  readonly 'block-begun': BlockBegun;
  readonly 'profile-changed': ProfileChanged;
  readonly 'red-flags-answered': RedFlagsAnswered;
  readonly 'birth-told': BirthTold;
  readonly clearance: Clearance;
  readonly 'session-begun': SessionBegun;
  readonly 'set-done': SetDone;
  readonly 'session-finished': SessionFinished;
  readonly 'session-moved': SessionMoved;
  readonly 'session-skipped': SessionSkipped;
  readonly 'exercise-swapped': ExerciseSwapped;
  readonly 'week-repeated': WeekRepeated;
  readonly 'block-paused': BlockPaused;
  readonly 'block-resumed': BlockResumed;
  readonly 'check-in': CheckIn;
  readonly 'run-logged': RunLogged;
  readonly benchmark: Benchmark;
  readonly 'self-test': SelfTestAnswered;
  readonly shoes: Shoes;
  readonly 'cadence-measured': CadenceMeasured;
  readonly 'return-checked': ReturnChecked;
  readonly 'return-bout': ReturnBout;
  readonly 'form-checked': FormChecked;
  readonly 'ankle-test': AnkleTest;
  readonly 'mistake-answered': MistakeAnswered;
  readonly note: Note;
  readonly replaced: Replaced;
  readonly deleted: Deleted;
}

export type FactKind = keyof FactPayloads;

/** Something that happened, of a kind this version knows. */
export type Fact = { readonly [K in FactKind]: FactStamp & { readonly kind: K; readonly payload: FactPayloads[K] } }[FactKind];

/** A fact before it is stamped. */
export type FactDraft = { readonly [K in FactKind]: { readonly kind: K; readonly payload: FactPayloads[K] } }[FactKind];

/** A fact as stored: of any kind, a later version's included. Kinds and payloads we cannot read are kept untouched. */
export interface StoredFact extends FactStamp {
  readonly kind: string;
  readonly payload?: unknown;
}

/** The payload version this build writes, per kind. */
export const factVersions: Readonly<Record<FactKind, number>> = {
  'block-begun': 1,
  'profile-changed': 1,
  'red-flags-answered': 1,
  'birth-told': 1,
  clearance: 1,
  'session-begun': 1,
  'set-done': 1,
  'session-finished': 1,
  'session-moved': 1,
  'session-skipped': 1,
  'exercise-swapped': 1,
  'week-repeated': 1,
  'block-paused': 1,
  'block-resumed': 1,
  'check-in': 1,
  'run-logged': 1,
  benchmark: 1,
  'self-test': 1,
  shoes: 1,
  'cadence-measured': 1,
  'return-checked': 1,
  'return-bout': 1,
  'form-checked': 1,
  'ankle-test': 1,
  'mistake-answered': 1,
  note: 1,
  replaced: 1,
  deleted: 1,
};
