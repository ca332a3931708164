import type { PlannedSession } from '../adapt/index.ts';
import { addDays, type LocalDay } from '../calendar/index.ts';
import type { Fact, FactDraft, SessionFinished } from '../facts/index.ts';
import type { Prescription, Session } from '../plan/block.ts';
import { plannedAmount, unitOf } from '../workout/amounts.ts';

/** What was done of one main exercise: so many sets of so much, on each side. */
export interface ByHandEntry {
  readonly sets: number;
  /** Reps or seconds of one set. */
  readonly amount: number;
}

/** A session that was done without the phone, as a person tells it. */
export interface ByHand {
  readonly session: Session;
  /** The day it was done on. */
  readonly day: LocalDay;
  /** One for each main exercise, in order. */
  readonly entries: readonly ByHandEntry[];
  readonly minutes: number;
  readonly effort: SessionFinished['effort'];
  /** Worst hip pain, 0–10; null: not said. */
  readonly pain: number | null;
  readonly side?: 'left' | 'right' | 'both';
  /** Sharp or catching. */
  readonly sharp?: boolean;
  readonly note: string;
}

/** As planned: what the form holds before a person changes it. */
export function asPlanned({ main }: Session): ByHandEntry[] {
  return main.map((prescription) => ({ sets: prescription.sets, amount: plannedAmount(prescription) }));
}

/** The facts of it after the one of its beginning, which names the run-through. Warm-up and cool-down are not asked for. */
export function byHandDrafts(told: ByHand, runThroughId: string): FactDraft[] {
  const { session, day, entries, minutes, effort, pain, side, sharp, note } = told;
  const sets = session.main.flatMap((prescription, place): FactDraft[] => {
    const { sets = 0, amount = 0 } = entries[place] ?? {};
    if (amount === 0) return [];
    return Array.from({ length: Math.min(sets, prescription.sets) }, (_, set) => ({
      kind: 'set-done',
      payload: {
        runThroughId,
        sessionId: session.id,
        exerciseId: prescription.exerciseId,
        part: 'main',
        entry: session.warmUp.length + place,
        set: set + 1,
        unit: unitOf(prescription),
        done: amountsOf(prescription, amount),
        how: 'typed',
      },
    }));
  });
  const setsPlanned = session.main.reduce((sum, prescription) => sum + prescription.sets, 0);
  return [
    ...sets,
    {
      kind: 'session-finished',
      payload: {
        runThroughId,
        sessionId: session.id,
        ended: sets.length < setsPlanned ? 'ended-early' : 'finished',
        setsDone: sets.length,
        setsPlanned,
        seconds: minutes * 60,
        form: 'whole',
        effort,
        pain,
        ...(side === undefined ? {} : { side }),
        ...(sharp === undefined ? {} : { sharp }),
        note: note.trim(),
        on: day,
      },
    },
  ];
}

function amountsOf({ sides }: Pick<Prescription, 'sides'>, amount: number) {
  return sides === 'each' ? { left: amount, right: amount } : { both: amount };
}

/** Sessions to come that may have been done early. */
const daysAhead = 6;

/** Which session it may have been: none that is done; those whose day has come first, the latest of them on top, then the next to come. */
export function openToTell(sessions: readonly PlannedSession[], today: LocalDay): PlannedSession[] {
  const open = sessions.filter(({ session, standing }) => standing.state !== 'done' && session.day <= addDays(today, daysAhead));
  const byDay = (a: PlannedSession, b: PlannedSession) => (a.session.day < b.session.day ? -1 : 1);
  const [come, ahead] = [open.filter(({ session }) => session.day <= today), open.filter(({ session }) => session.day > today)];
  return [...come.sort(byDay).reverse(), ...ahead.sort(byDay)];
}

/** The first day on which a session of the block begun last can have been done: the day it was begun or its first day, the earlier. null: none was. */
export function firstDayOfBlock(facts: readonly Fact[]): LocalDay | null {
  const begun = facts.findLast((fact) => fact.kind === 'block-begun');
  if (begun === undefined) return null;
  const { startDay } = begun.payload.block.profile;
  return begun.day < startDay ? begun.day : startDay;
}

export type ByHandRefusal = 'day-to-come' | 'before-the-block';

/** Why a session cannot have been done on this day; null: it can. `first`: see `firstDayOfBlock`. */
export function byHandRefusal(day: LocalDay, first: LocalDay, today: LocalDay): ByHandRefusal | null {
  if (day > today) return 'day-to-come';
  return day < first ? 'before-the-block' : null;
}
