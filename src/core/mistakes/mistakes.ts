import type { LocalDay } from '../calendar/index.ts';

/** The article's ten, in its order. Source of every rule here: docs/health.md, "Ten mistakes". */
export const mistakeNames = [
  'early-signs',
  'no-warm-up',
  'through-pain',
  'no-strength',
  'overstride',
  'one-surface',
  'old-shoes',
  'long-sitting',
  'too-soon',
  'no-help',
] as const;
export type MistakeName = (typeof mistakeNames)[number];

/** What the run log knows; null, everywhere: not enough was logged to say. */
export interface RunsSeen {
  /** A run of late went clearly beyond what the person was used to. */
  readonly spike: boolean | null;
  /** Nearly every run of late was on one hard kind of ground. */
  readonly oneSurface: boolean | null;
  /** Of the pair that was run in last. */
  readonly shoesKilometres: number | null;
}

/** Nothing is known of any run. */
export const noRunsSeen: RunsSeen = { spike: null, oneSurface: null, shoesKilometres: null };

/** Why a mistake stands as it does. */
export type Because =
  /** Nothing on record says it, and the person did not. */
  | { readonly code: 'not-known' }
  /** The person said so. */
  | { readonly code: 'said'; readonly holds: boolean; readonly day: LocalDay }
  | { readonly code: 'pain-days'; readonly days: number }
  | { readonly code: 'stride-changed'; readonly day: LocalDay }
  | { readonly code: 'calm-answers'; readonly answers: number }
  | { readonly code: 'warm-ups'; readonly runs: number; readonly warmed: number }
  | { readonly code: 'run-hurt'; readonly day: LocalDay; readonly worst: number }
  | { readonly code: 'runs-calm'; readonly runs: number }
  | { readonly code: 'strength-done'; readonly done: number }
  | { readonly code: 'form'; readonly seen: boolean; readonly day: LocalDay }
  | { readonly code: 'surface'; readonly one: boolean }
  | { readonly code: 'shoes'; readonly kilometres: number }
  | { readonly code: 'spike'; readonly spike: boolean }
  | { readonly code: 'hard-after-break'; readonly day: LocalDay }
  | { readonly code: 'spoken'; readonly until: LocalDay }
  | { readonly code: 'short-pain' };

export interface Mistake {
  readonly name: MistakeName;
  readonly state: 'looks-fine' | 'worth-a-look' | 'not-known';
  readonly because: Because;
  /** What is on record does not settle it, so the person may say. */
  readonly mayBeSaid: boolean;
  /** What the person said last, if anything. */
  readonly said: boolean | null;
}
