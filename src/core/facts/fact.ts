import type { LocalDay, Milliseconds } from '../calendar/index.ts';
import type { BlockBegun, Deleted, RedFlagsAnswered, Replaced, SessionBegun, SessionFinished, SetDone } from './payloads.ts';

/** ULID, made on the device that wrote the fact. */
export type FactId = string & { readonly is?: 'fact-id' };

/** When, where and in which shape a fact was written. Frozen for good. */
export interface FactStamp {
  readonly id: FactId;
  /** Epoch milliseconds. */
  readonly at: Milliseconds;
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
  readonly 'red-flags-answered': RedFlagsAnswered;
  readonly 'session-begun': SessionBegun;
  readonly 'set-done': SetDone;
  readonly 'session-finished': SessionFinished;
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
  'red-flags-answered': 1,
  'session-begun': 1,
  'set-done': 1,
  'session-finished': 1,
  replaced: 1,
  deleted: 1,
};
