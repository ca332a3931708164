import { addDays, type LocalDay } from '../calendar/index.ts';
import type { Exercise, ExerciseId } from '../exercise/index.ts';
import { readFacts, type StoredFact } from '../facts/index.ts';
import type { Block, Session, SessionId, Week } from '../plan/block.ts';
import { type Outcome, outcomesOf } from '../progress/index.ts';

/** How a session of the block stands today. */
export type Standing =
  | { readonly state: 'done'; readonly on: LocalDay }
  /** Its day has come, or has gone by without the next of its kind being due. */
  | { readonly state: 'open'; readonly late: boolean }
  /** Gone by: the next of its kind is due or done. Nothing is doubled up. */
  | { readonly state: 'missed' }
  | { readonly state: 'coming' };

export interface PlannedSession {
  readonly session: Session;
  readonly week: Week;
  readonly standing: Standing;
}

/** The plan as it stands on a day. */
export interface CurrentPlan {
  /** null: none begun yet. */
  readonly block: Block | null;
  /** What differs from the block as generated, and why. Sessions and blocks are folded here; changes come with adaptation. */
  readonly changes: readonly {
    readonly sessionId: SessionId;
    readonly exerciseId: ExerciseId | null;
    readonly because: { readonly code: string };
  }[];
  /** Why nothing may be trained now, if so. */
  readonly stopped: { readonly code: string } | null;
  /** The thirty sessions in order of day, each with its standing. */
  readonly sessions: readonly PlannedSession[];
  readonly outcomes: readonly Outcome[];
}

/**
 * The plan as it stands: the block begun last, with every saved session laid over it. Pure; the order of `facts` does not
 * matter, and kinds it does not know are passed over.
 */
export function currentPlan(facts: readonly StoredFact[], today: LocalDay, _exercises: readonly Exercise[]): CurrentPlan {
  const read = readFacts(facts).facts;
  const outcomes = outcomesOf(read);
  const block = read.findLast((fact) => fact.kind === 'block-begun')?.payload.block ?? null;
  const flags = read.findLast((fact) => fact.kind === 'red-flags-answered')?.payload.flags ?? [];
  const stopped = flags.length > 0 ? { code: 'red-flag' } : null;
  if (block === null) return { block, changes: [], stopped, sessions: [], outcomes };

  const doneOn = new Map<SessionId, LocalDay>();
  for (const outcome of outcomes) {
    if (outcome.counts && !doneOn.has(outcome.sessionId)) doneOn.set(outcome.sessionId, outcome.day);
  }
  const inOrder = block.weeks.flatMap((week) => week.sessions.map((session) => ({ session, week })));
  const sessions = inOrder.map(({ session, week }, place): PlannedSession => {
    const on = doneOn.get(session.id);
    if (on !== undefined) return { session, week, standing: { state: 'done', on } };
    if (session.day > today) return { session, week, standing: { state: 'coming' } };
    const next = inOrder.slice(place + 1).find(({ session: later }) => later.kind === session.kind)?.session;
    // The last of its kind stays open for as long as the others do: a week.
    const overtaken = (next?.day ?? addDays(session.day, 7)) <= today || (next !== undefined && doneOn.has(next.id));
    if (overtaken) return { session, week, standing: { state: 'missed' } };
    return { session, week, standing: { state: 'open', late: session.day < today } };
  });
  return { block, changes: [], stopped, sessions, outcomes };
}
