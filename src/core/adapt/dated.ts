import type { LocalDay, Weekday } from '../calendar/index.ts';
import type { Block, Session, SessionId, Week } from '../plan/block.ts';
import type { Sitting } from './sittings.ts';
import type { Pause, WeekCause, WeekEvent } from './turn.ts';

/** How a session of the block stands today. */
export type Standing =
  | { readonly state: 'done'; readonly on: LocalDay }
  /** Its day has come, or has gone by without the next of its kind being due. */
  | { readonly state: 'open'; readonly late: boolean }
  /** Gone by: the next of its kind is due or done. Nothing is doubled up. */
  | { readonly state: 'missed' }
  /** Left out on purpose. */
  | { readonly state: 'skipped' }
  | { readonly state: 'coming' };

/** Why a session does not lie where the begun block put it. */
export type DayCause =
  | WeekCause
  | { readonly code: 'moved' }
  /** Made room for one that was done or is still open later than planned. */
  | { readonly code: 'made-room' }
  /** No day is left in its week that keeps the rules. */
  | { readonly code: 'no-room' }
  /** It lay in a pause: given another day of its week, or left out. */
  | { readonly code: 'moved-for-pause' }
  | { readonly code: 'left-out-for-pause' };

/** A session of the block with the day it lies on now. */
export interface DatedSession {
  readonly session: Session;
  readonly week: Week;
  readonly day: LocalDay;
  readonly standing: Standing;
  /** null: it lies where the begun block put it. */
  readonly cause: DayCause | null;
}

export interface CalendarOrder {
  readonly begun: Block;
  readonly sittings: readonly Sitting[];
  /** Moves and skips, the later of one session last. */
  readonly moved: ReadonlyMap<SessionId, LocalDay>;
  readonly skipped: ReadonlyMap<SessionId, LocalDay>;
  readonly pauses: readonly Pause[];
  readonly events: readonly WeekEvent[];
  readonly longRunDay: Weekday | null;
  readonly availableDays: readonly Weekday[];
  readonly today: LocalDay;
}
