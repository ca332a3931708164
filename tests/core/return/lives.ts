import { addDays, type LocalDay } from '../../../src/core/calendar/index.ts';
import type { Fact, FactDraft, ReturnBout } from '../../../src/core/facts/index.ts';
import { returnChecks, returnState } from '../../../src/core/return/index.ts';

/** A Tuesday. */
export const start: LocalDay = '2026-11-24';
export const dayAt = (days: number): LocalDay => addDays(start, days);
export const noonOf = (day: LocalDay, hours = 0) => Date.parse(`${day}T12:00:00Z`) + hours * 3_600_000;

let made = 0;
/** A fact of noon of its day, or so many hours later. */
export function fact(draft: FactDraft, day: LocalDay, hours = 0): Fact {
  made += 1;
  const stamp = { id: `f${String(made).padStart(6, '0')}`, at: noonOf(day, hours), day, zone: 'UTC', device: 'd', version: 1 };
  return { ...stamp, ...draft } as Fact; // a draft's kind and payload are a pair
}

export const allPassed = Object.fromEntries(returnChecks.map((check) => [check, true]));
export const checked = (day: LocalDay, passed: Readonly<Record<string, boolean>> = allPassed) =>
  fact({ kind: 'return-checked', payload: { passed } }, day, -6);

interface Told extends Partial<Omit<ReturnBout, 'runThroughId' | 'whole'>> {
  /** Seconds of the two jogs. */
  readonly jogs?: readonly [number, number];
  readonly inIt?: number;
  readonly limp?: boolean;
}

/** A bout, played and saved at noon; calm before it, straight after it and a day later, unless told. */
export function bout(day: LocalDay, { jogs = [600, 600], inIt, limp, ...told }: Told = {}): Fact[] {
  const runThroughId = `run-${day}`;
  const names = { runThroughId, sessionId: 'toolkit:return-bout' };
  const set = (entry: number, exerciseId: string, seconds: number) =>
    fact(
      {
        kind: 'set-done',
        payload: { ...names, exerciseId, part: 'main', entry, set: 1, unit: 'seconds', done: { both: seconds }, how: 'guided' },
      },
      day,
    );
  return [
    fact({ kind: 'return-bout', payload: { runThroughId, whole: true, before: 0, atOnce: 0, over24Hours: 0, ...told } }, day),
    set(0, 'jog', jogs[0]),
    set(1, 'walk', 300),
    set(2, 'jog', jogs[1]),
    fact(
      {
        kind: 'session-finished',
        payload: {
          ...names,
          ended: 'finished',
          setsDone: 3,
          setsPlanned: 3,
          seconds: 1_550,
          effort: null,
          pain: inIt ?? null,
          note: '',
          ...(limp === undefined ? {} : { limp }),
        },
      },
      day,
    ),
  ];
}

/** How it stands on a day, at noon or so many hours later. */
export function on(facts: readonly Fact[], day: LocalDay, hours = 0) {
  const inOrder = [...facts].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return returnState({ facts: inOrder, today: day, now: noonOf(day, hours), stopped: null, person: null, open: null });
}
