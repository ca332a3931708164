import type { Milliseconds } from '../core/calendar/index.ts';
import type { Fact, FactDraft, SetDone } from '../core/facts/index.ts';
import type { Session } from '../core/plan/block.ts';
import { type RunThrough, type SetRecord, setKey, tallyOfRunThrough, unitOf } from '../core/workout/index.ts';

type Stamp = (draft: FactDraft) => Fact;

/** What a person may say on the summary. */
export interface Answers {
  readonly effort: 'easy' | 'right' | 'hard' | null;
  /** Worst hip pain in the session, 0–10; null: not said. */
  readonly pain: number | null;
  readonly note: string;
}

/** A sitting begins. Its fact is the name of the run-through, too. */
export function beginFact(session: Session, stamp: Stamp): Fact {
  const fact = stamp({ kind: 'session-begun', payload: { runThroughId: '', sessionId: session.id } });
  return fact.kind === 'session-begun' ? { ...fact, payload: { ...fact.payload, runThroughId: fact.id } } : fact;
}

/** One `set-done` fact per set; a set done again replaces the payload of its first fact. Returns the row that knows them. */
export function recordSets(
  runThrough: RunThrough,
  records: readonly SetRecord[],
  stamp: Stamp,
): { readonly runThrough: RunThrough; readonly facts: readonly Fact[] } {
  const recorded = { ...runThrough.recorded };
  const facts = records.map((record) => {
    const key = setKey(record.step);
    const earlier = recorded[key];
    const payload = payloadOf(runThrough, record);
    const fact =
      earlier === undefined
        ? stamp({ kind: 'set-done', payload })
        : stamp({ kind: 'replaced', payload: { target: earlier.factId, payload } });
    recorded[key] = { factId: earlier?.factId ?? fact.id, done: record.done };
    return fact;
  });
  return { runThrough: facts.length === 0 ? runThrough : { ...runThrough, recorded }, facts };
}

function payloadOf(runThrough: RunThrough, { step, prescription, done }: SetRecord): SetDone {
  return {
    runThroughId: runThrough.id,
    sessionId: runThrough.session.id,
    exerciseId: step.exerciseId,
    part: step.part,
    entry: step.entry,
    set: step.set,
    unit: unitOf(prescription),
    done: { ...done },
    how: 'guided',
  };
}

/** The sitting as it is saved from the summary. */
export function finishedDraft(runThrough: RunThrough, answers: Answers): FactDraft {
  const { setsDone, setsPlanned } = tallyOfRunThrough(runThrough);
  const playedMs: Milliseconds = runThrough.playedMs;
  return {
    kind: 'session-finished',
    payload: {
      runThroughId: runThrough.id,
      sessionId: runThrough.session.id,
      ended: runThrough.status.kind === 'finished' ? 'finished' : 'ended-early',
      setsDone,
      setsPlanned,
      seconds: Math.round(playedMs / 1000),
      ...answers,
    },
  };
}
