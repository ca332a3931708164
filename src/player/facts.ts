import type { Milliseconds } from '../core/calendar/index.ts';
import type { Fact, FactDraft, SessionFinished, SetDone } from '../core/facts/index.ts';
import type { Session } from '../core/plan/block.ts';
import type { PainSpot } from '../core/safety/index.ts';
import { type RunThrough, type SessionForm, type SetRecord, setKey, tallyOfRunThrough, unitOf } from '../core/workout/index.ts';

type Stamp = (draft: FactDraft) => Fact;

/** What a person may say on the summary. */
export interface Answers {
  readonly effort: 'easy' | 'right' | 'hard' | null;
  /** Worst hip pain in the session, 0–10; null: not said. */
  readonly pain: number | null;
  readonly note: string;
  /** Where the pain was and what it was like, where a person said so. */
  readonly side?: 'left' | 'right' | 'both';
  readonly spot?: PainSpot;
  readonly sharp?: boolean;
  readonly limp?: boolean;
  /** Why it was ended early; of sessions that were. */
  readonly endedFor?: EndedFor;
}
export type EndedFor = NonNullable<SessionFinished['endedFor']>;

/** A sitting begins: with all that is played, so that a later plan never rewrites what was done. Its fact is the name of the run-through, too. */
export function beginFact(session: Session, form: SessionForm, stamp: Stamp): Fact {
  const fact = stamp({ kind: 'session-begun', payload: { runThroughId: '', sessionId: session.id, session, form } });
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
    const target = recorded[key]?.factId ?? null;
    const payload = payloadOf(runThrough, record);
    const fact =
      target === null ? stamp({ kind: 'set-done', payload }) : stamp({ kind: 'replaced', payload: { target, payload } });
    const { step: _step, prescription: _prescription, ...known } = record;
    recorded[key] = { ...known, factId: target ?? fact.id };
    return fact;
  });
  return { runThrough: facts.length === 0 ? runThrough : { ...runThrough, recorded }, facts };
}

function payloadOf(runThrough: RunThrough, { step, prescription, done, how, effort, pain }: SetRecord): SetDone {
  return {
    runThroughId: runThrough.id,
    sessionId: runThrough.session.id,
    exerciseId: step.exerciseId,
    part: step.part,
    entry: step.entry,
    set: step.set,
    unit: unitOf(prescription),
    done: { ...done },
    how,
    ...(effort === undefined ? {} : { effort }),
    ...(pain === undefined ? {} : { pain: { ...pain } }),
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
      form: runThrough.form,
      ...answers,
    },
  };
}
