import type { LocalDay } from '../calendar/index.ts';
import type { ExerciseId } from '../exercise/index.ts';
import type { Prescription, Session, SessionId } from '../plan/block.ts';
import type { Pair } from '../plan/skeleton.ts';
import type { WhyAdapted } from '../plan/why-adapted.ts';
import { entriesOf } from '../workout/entries.ts';
import type { DatedSession } from './dated.ts';
import { secondsOf } from './fit-minutes.ts';
import type { FoldOrder } from './fold-order.ts';
import type { Memory, Source } from './memory.ts';
import { plannedSession } from './planned.ts';
import { type AdaptedParts, strengthSession } from './strength-session.ts';

/** A difference between the begun block and the plan as it stands. `exerciseId` is the plan's, or the one left out. */
export interface SlotChange {
  readonly sessionId: SessionId;
  readonly exerciseId: ExerciseId;
  readonly because: WhyAdapted;
}

/** A session as it stands: what is done as it was played, what lies ahead as the memory has it. Notes its changes in `changes`. */
export function asItStands(
  dated: DatedSession,
  source: Source,
  until: LocalDay | null,
  memory: Memory,
  order: FoldOrder,
  changes: SlotChange[],
): Session {
  const { session: begun, week, day, standing } = dated;
  const { kind, id } = begun;
  const planned = plannedSession(source.block, week.number, kind) ?? begun;
  const adapted =
    kind === 'mobility'
      ? withoutLeftOut(planned, memory)
      : strengthSession(
          kind,
          planned,
          {
            week,
            pair: Math.floor((week.number - 1) / 2) as Pair, // weeks are 1 to 10
            day,
            source,
            longPainDays: order.longPain(until),
            wishes: order.swaps.get(id) ?? new Map(),
            lessSteady: order.lessSteady,
            wentBy: standing.state === 'missed' || standing.state === 'skipped',
            exercises: order.exercises,
          },
          memory,
        );
  const played = standing.state === 'done' ? order.played.get(id) : undefined;
  if (played !== undefined) return { ...played, id, kind, day };
  const { parts, because, gone } = adapted;
  for (const entry of entriesOf(parts)) {
    const why =
      because.get(entry) ?? (source === order.sources[0] || isIn(begun, entry) ? null : { code: 'answers-changed' as const });
    if (why !== null) changes.push({ sessionId: id, exerciseId: entry.exerciseId, because: why });
  }
  for (const one of gone) changes.push({ sessionId: id, ...one });
  if (planned === begun && because.size === 0 && gone.length === 0) return day === begun.day ? begun : { ...begun, day };
  return { ...parts, id, kind, day, minutes: Math.ceil(secondsOf(parts) / 60) };
}

/** True if the begun session holds the very same work. */
function isIn(begun: Session, entry: Prescription): boolean {
  const same = (one: Prescription): boolean =>
    one.exerciseId === entry.exerciseId &&
    one.family === entry.family &&
    one.sets === entry.sets &&
    one.effort === entry.effort &&
    JSON.stringify(one.dose) === JSON.stringify(entry.dose);
  return entriesOf(begun).some(same);
}

function withoutLeftOut({ warmUp, main, coolDown }: Session, { leftOut }: Memory): AdaptedParts {
  const gone: { exerciseId: ExerciseId; because: WhyAdapted }[] = [];
  const kept = (entries: readonly Prescription[]): Prescription[] =>
    entries.filter(({ exerciseId }) => {
      const because = leftOut.get(exerciseId);
      if (because !== undefined) gone.push({ exerciseId, because });
      return because === undefined;
    });
  return { parts: { warmUp: kept(warmUp), main: kept(main), coolDown: kept(coolDown) }, because: new Map(), gone };
}
