import { type Exercise, exerciseById } from '../exercise/index.ts';
import type { Block, Session, SessionId, SessionKind } from '../plan/block.ts';
import type { SlotName } from './memory.ts';

/** The session a block has for a week (1–10) and a kind; null: none. */
export function plannedSession({ weeks }: Block, week: number, kind: SessionKind): Session | null {
  return weeks[week - 1]?.sessions.find((session) => session.kind === kind) ?? null;
}

/** The exercise a block has for a slot in a week; null: none, or none of this catalogue. */
export function plannedExercise(block: Block, week: number, name: SlotName, exercises: readonly Exercise[]): Exercise | null {
  const session = plannedSession(block, week, name.kind);
  const part = name.part === 'main' ? session?.main : session?.warmUp;
  const entry = part?.find(({ family }) => family === name.family);
  return entry === undefined ? null : exerciseById(exercises, entry.exerciseId);
}

/** Every session of a block by its id, with the week it stands in. */
export function sessionsById({ weeks }: Block): Map<SessionId, { readonly session: Session; readonly week: number }> {
  return new Map(weeks.flatMap(({ number, sessions }) => sessions.map((session) => [session.id, { session, week: number }])));
}

/** The id of that session; '' where the block has none, which is no session's id. */
export function sessionIdOf(block: Block, week: number, kind: SessionKind): SessionId {
  return plannedSession(block, week, kind)?.id ?? '';
}
