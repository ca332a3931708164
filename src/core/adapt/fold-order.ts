import type { LocalDay } from '../calendar/index.ts';
import type { Exercise, ExerciseId, Family } from '../exercise/index.ts';
import type { Session, SessionId } from '../plan/block.ts';
import type { DatedSession } from './dated.ts';
import type { Source } from './memory.ts';
import type { Report } from './reports.ts';

/** Everything that the sessions are folded from. */
export interface FoldOrder {
  /** The begun block's first, then the changed ones in order of time. */
  readonly sources: readonly [Source, ...Source[]];
  readonly sessions: readonly DatedSession[];
  readonly reports: readonly Report[];
  /** By session and family: the exercise that the person wants. */
  readonly swaps: ReadonlyMap<SessionId, ReadonlyMap<Family, ExerciseId>>;
  /** Days on which the six questions were answered in a way that scales back, in order. */
  readonly adverseSelfTests: readonly LocalDay[];
  /** Days of pain by a day (null: by now) if they stop all upward change; null: they do not. */
  readonly longPain: (until: LocalDay | null) => number | null;
  /** The less steady side per family, where it is known. */
  readonly lessSteady: ReadonlyMap<Family, 'left' | 'right'>;
  /** What was played in a session that is done, where its fact kept it. */
  readonly played: ReadonlyMap<SessionId, Session>;
  readonly exercises: readonly Exercise[];
}
