import { type Exercise, exerciseById } from '../exercise/index.ts';
import type { SessionId } from '../plan/block.ts';
import { kindOfSession } from '../plan/session-id.ts';
import { heard } from './hear.ts';
import { isCalmWeek, limitsOf, type Memory, type SlotName, type Source } from './memory.ts';
import type { Report } from './reports.ts';
import type { LastTime } from './slot.ts';
import { lastTime } from './slot-now.ts';

/** Takes into the memory what one report said: of each slot, of the exercises beside them, and of the week. */
export function hearReport(
  report: Report,
  weekOf: ReadonlyMap<SessionId, number>,
  memory: Memory,
  source: Source,
  exercises: readonly Exercise[],
): void {
  for (const { part, exerciseId, state, cause } of report.hurts) {
    if (state !== 'red') continue;
    memory.sore.add(exerciseId);
    if (part !== 'main') memory.leftOut.set(exerciseId, { code: 'left-out-for-pain', pain: cause });
  }
  const calm = exercises.filter(({ id }) => !memory.sore.has(id)); // no step down leads to what hurt
  for (const [key, { name, state }] of memory.slots) {
    const last = playedIn(report, name, exercises) ?? state.last;
    memory.slots.set(key, { name, state: heard({ ...state, last }, name, report, limitsOf(name, memory, source, calm)) });
  }
  countCalm(report, weekOf, memory);
}

/** What a sitting had in a slot, where its fact kept it: that is what is repeated, or lowered. */
function playedIn({ sitting }: Report, { kind, part, family }: SlotName, exercises: readonly Exercise[]): LastTime | null {
  const played = sitting?.played;
  if (!played || played.kind !== kind || part !== 'main') return null;
  const entry = played.main.find((one) => one.family === family);
  const exercise = entry === undefined ? null : exerciseById(exercises, entry.exerciseId);
  return entry === undefined || exercise === null ? null : lastTime(entry, exercise);
}

/**
 * Two weeks in a row, both of whose strength sessions were ready in all they trained, lift the scaling back.
 * Source: docs/health.md, "Scaling back".
 */
function countCalm({ sitting, trained, isCalm }: Report, weekOf: ReadonlyMap<SessionId, number>, memory: Memory): void {
  const week = sitting === null ? undefined : weekOf.get(sitting.sessionId);
  const kind = sitting === null ? null : kindOfSession(sitting.sessionId);
  if (week === undefined || kind === null || trained.length === 0) return;
  const calm = memory.calm.get(week) ?? new Set();
  if (isCalm) calm.add(kind);
  else calm.delete(kind);
  memory.calm.set(week, calm);
  if (memory.pace !== 'scaled-back' || !isCalmWeek(memory, week) || !isCalmWeek(memory, week - 1)) return;
  memory.pace = 'standard';
  memory.paceBecause = { code: 'scale-back-lifted' };
}
