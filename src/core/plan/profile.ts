import type { LocalDay, Weekday } from '../calendar/index.ts';
import type { AvoidTag, Equipment, Family, Level } from '../exercise/index.ts';
import type { RedFlag } from '../safety/red-flags.ts';

export type Experience = 'new' | 'some' | 'regular';
export type PainSide = 'none' | 'left' | 'right' | 'both';
/** The article's six questions in order; true = yes. */
export type SelfTest = readonly [boolean, boolean, boolean, boolean, boolean, boolean];

/** The answers that a block is generated from. */
export interface Profile {
  /** The block begins on the first fitting day from this one on, within a week. */
  readonly startDay: LocalDay;
  /** Days on which a session may be put. */
  readonly availableDays: readonly Weekday[];
  readonly runDays: readonly Weekday[];
  /** Subset of runDays: intervals, tempo, hills, races. */
  readonly hardRunDays: readonly Weekday[];
  /** One of runDays. */
  readonly longRunDay: Weekday | null;
  readonly equipment: readonly Equipment[];
  readonly experience: Experience;
  /** Minutes for one strength session, 20–60. */
  readonly sessionMinutes: number;
  readonly avoid: readonly AvoidTag[];
  /** Worst hip pain of the last week, 0–10, how many days it has lasted, and where. */
  readonly pain: { readonly worst: number; readonly days: number; readonly side: PainSide };
  readonly selfTest: SelfTest;
  /** Flags that stand now. A confirmed clearance is a fact and takes its flag out. */
  readonly redFlags: readonly RedFlag[];
  /** Weeks since giving birth; null if it does not apply. Under 12 the rules act as if avoid held 'pelvic-floor'. */
  readonly postpartumWeeks: number | null;
  /** Chooses among equals; the same profile always gives the same block. */
  readonly seed: number;
  /** The highest level done per family in an earlier block: what a slot aims at from the first weeks on, under their caps as ever. */
  readonly unlocked?: Readonly<Partial<Record<Family, Level>>>;
}
