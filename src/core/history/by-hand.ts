import type { LocalDay } from '../calendar/index.ts';
import type { FactDraft, SessionFinished } from '../facts/index.ts';
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

export type ByHandRefusal = 'day-to-come' | 'before-the-block';

/** Why a session cannot have been done on this day; null: it can. A block counts from the day it was begun or its first day, the earlier. */
export function byHandRefusal(day: LocalDay, first: LocalDay, today: LocalDay): ByHandRefusal | null {
  if (day > today) return 'day-to-come';
  return day < first ? 'before-the-block' : null;
}
