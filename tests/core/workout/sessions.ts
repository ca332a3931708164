import type { Prescription, Session } from '../../../src/core/plan/index.ts';
import {
  type Amounts,
  type Answer,
  beginRunThrough,
  entriesOf,
  isOver,
  type Pace,
  type PlayerEvent,
  type Recorded,
  type RunThrough,
  type SetRecord,
  type Side,
  setKey,
  stepOf,
  transition,
} from '../../../src/core/workout/index.ts';

/** Three slow repetitions of six seconds, on both sides at once, once. */
export function prescription(changes: Partial<Prescription> = {}): Prescription {
  return {
    exerciseId: 'glute-bridge',
    family: 'hip-extension',
    sides: 'both',
    sets: 1,
    dose: { kind: 'reps', reps: 3, lift: 2, hold: 1, lower: 3 },
    switchSeconds: changes.sides === 'each' ? 10 : 0,
    restSeconds: 30,
    effort: 5,
    superset: null,
    why: { code: 'start', phase: 'settle' },
    ...changes,
  };
}

export function sessionOf(
  parts: Partial<Record<'warmUp' | 'main' | 'coolDown', readonly Prescription[]>>,
  id = '2026-11-23:1:strength-a',
): Session {
  return { id, kind: 'strength-a', day: '2026-11-23', minutes: 10, warmUp: [], main: [], coolDown: [], ...parts };
}

/** Every kind of set there is: both sides, one after the other, in turn; reps, holds, time; two exercises in turn. */
export const mixed = sessionOf({
  warmUp: [
    prescription({ exerciseId: 'march-in-place', sides: 'alternating', dose: { kind: 'time', seconds: 90 } }),
    prescription({
      exerciseId: 'hip-circles',
      sides: 'each',
      switchSeconds: 5,
      dose: { kind: 'reps', reps: 4, lift: 1, hold: 0, lower: 1 },
    }),
  ],
  main: [
    prescription({ sets: 3 }),
    prescription({ exerciseId: 'clamshell', sides: 'each', sets: 2 }),
    prescription({ exerciseId: 'dead-bug', sides: 'alternating', sets: 2, superset: 'A' }),
    prescription({
      exerciseId: 'side-plank',
      sides: 'each',
      sets: 2,
      superset: 'A',
      dose: { kind: 'holds', repeats: 3, seconds: 10 },
    }),
    prescription({ exerciseId: 'front-plank', sets: 1, dose: { kind: 'holds', repeats: 1, seconds: 25 } }),
  ],
  coolDown: [
    prescription({ exerciseId: 'edge-stretch', sides: 'each', dose: { kind: 'holds', repeats: 1, seconds: 30 } }),
    prescription({ exerciseId: 'breathing-90', dose: { kind: 'time', seconds: 60 } }),
  ],
});

/** Noon, somewhere in November. */
export const noon = 1_764_000_000_000;

/** A run-through that began this moment. */
export function begun(session: Session, first: Side = 'left', now = noon): RunThrough {
  return beginRunThrough('run-1', { session, first }, now);
}

/** What happens without anything to say about it. */
export type Tap = Exclude<PlayerEvent['type'], 'answered' | 'offer-taken' | 'pace-changed' | 'returned' | 'track-played'>;

/** Plays by hand: the clock is driven, and what is recorded is kept as the player keeps it. */
export function play(state: RunThrough, now = noon) {
  let at = state;
  let clock = now;
  const records: SetRecord[] = [];
  const keep = (event: PlayerEvent) => {
    const { state: next, records: fresh } = transition(at, event, clock);
    records.push(...fresh);
    const recorded: Record<string, Recorded> = { ...next.recorded };
    for (const { step, prescription: _, ...known } of fresh) recorded[setKey(step)] = { ...known, factId: setKey(step) };
    at = fresh.length === 0 ? next : { ...next, recorded };
    return at;
  };
  const tap = (type: Tap) => keep({ type });
  const pass = (seconds: number) => {
    clock += seconds * 1000;
  };
  const wait = (seconds: number) => {
    clock += seconds * 1000;
    return keep({ type: 'clock-advanced' });
  };
  return {
    state: () => at,
    step: () => stepOf(at),
    now: () => clock,
    records,
    wait,
    /** Time goes by, and nobody looks. */
    pass,
    tap,
    heard: (to: number, on = true) => keep({ type: 'track-played', to, on }),
    say: (answer: Answer) => keep({ type: 'answered', answer }),
    take: (offer: 'stop-exercise' | 'one-set-fewer') => keep({ type: 'offer-taken', offer }),
    setPace: (pace: Partial<Pace>) => keep({ type: 'pace-changed', pace: { ...at.pace, ...pace } }),
    /** Out of sight for so many seconds. */
    hide: (seconds: number) => {
      const leftAt = clock;
      clock += seconds * 1000;
      return keep({ type: 'returned', leftAt });
    },
    /** Nobody knows for so many seconds; then the row is found. */
    crash: (seconds = 0) => {
      clock += seconds * 1000;
      return tap('found');
    },
    /** Lets time pass until the step that fits begins. */
    reach: (wanted: Partial<ReturnType<typeof stepOf>>) => {
      const fits = () =>
        Object.entries(wanted).every(([key, value]) => Object.entries(stepOf(at)).some(([k, v]) => k === key && v === value));
      while (!fits()) {
        const { status } = at;
        if (isOver(at) || status.kind !== 'running') throw new Error(`No such step ahead: ${JSON.stringify(wanted)}`);
        wait((status.endsAt - clock) / 1000);
      }
      return at;
    },
    /** Lets all the time pass that the session takes. */
    finish: () => wait(24 * 3600),
  };
}

/** What a set has in it when it is done as planned. */
function plannedAmounts({ sides, dose }: Prescription): Amounts {
  const amount = dose.kind === 'reps' ? dose.reps : dose.kind === 'holds' ? dose.repeats * dose.seconds : dose.seconds;
  return sides === 'each' ? { left: amount, right: amount } : { both: amount };
}

/** Every set of a session done as planned, by its key. */
export function plannedRecords(session: Session): Record<string, Amounts> {
  return Object.fromEntries(
    entriesOf(session).flatMap((entry, place) =>
      Array.from({ length: entry.sets }, (_, set) => [`${place}:${set + 1}`, plannedAmounts(entry)] as const),
    ),
  );
}

/** What is recorded, without the names of the facts. */
export function amountsOf({ recorded }: RunThrough): Record<string, Amounts> {
  return Object.fromEntries(Object.entries(recorded).map(([key, { done }]) => [key, done]));
}
