import type { Milliseconds, Seconds } from '../calendar/index.ts';
import { endsByTap } from './pace.ts';
import { elapsedMs, entryOf, leftMs, type RunThrough, stepOf, stepsOf } from './run-through.ts';
import { timelineSeconds } from './timeline.ts';

/** What moves on the stage between two steps. */
export interface Frame {
  readonly secondsLeft: Seconds;
  /** The step ends by a tap: `elapsedSeconds` is what to show. */
  readonly countsUp: boolean;
  /** Into the step in hand. */
  readonly elapsedSeconds: Seconds;
  readonly sessionSecondsLeft: Seconds;
  /** Counted work only: the repetition in hand from 1, of how many (alternating: a pair is one), and the part of its tempo. */
  readonly rep: { readonly rep: number; readonly reps: number; readonly part: 'lift' | 'hold' | 'lower' } | null;
  /** Holds only: the hold in hand from 1, of how many (alternating: a pair is one). */
  readonly hold: { readonly hold: number; readonly holds: number } | null;
}

/** Reads the stage at a moment. Pure; called at every drawing. */
export function frameOf(state: RunThrough, now: Milliseconds): Frame {
  const steps = stepsOf(state);
  const step = stepOf(state);
  const left = leftMs(state, now) / 1000;
  const elapsedSeconds = elapsedMs(state, now) / 1000;
  const sessionSecondsLeft = Math.max(0, timelineSeconds(steps) - step.start - step.seconds + left);
  const prescription = entryOf(state, step);
  const countsUp = state.status.kind === 'counting' || endsByTap(state.pace, step, prescription);
  const turns = prescription?.sides === 'alternating' ? 2 : 1;
  let rep: Frame['rep'] = null;
  let hold: Frame['hold'] = null;
  if (step.kind === 'work' && !countsUp && prescription?.dose.kind === 'reps') {
    const { reps, lift, hold: held, lower } = prescription.dose;
    const repSeconds = lift + held + lower;
    const done = Math.min(reps * turns - 1, Math.floor(elapsedSeconds / repSeconds));
    const into = elapsedSeconds - done * repSeconds;
    rep = { rep: Math.floor(done / turns) + 1, reps, part: into < lift ? 'lift' : into < lift + held ? 'hold' : 'lower' };
  }
  if (step.kind === 'work' && !countsUp && prescription?.dose.kind === 'holds') {
    const { repeats, seconds } = prescription.dose;
    hold = { hold: Math.min(repeats, Math.floor(elapsedSeconds / seconds / turns) + 1), holds: repeats };
  }
  return { secondsLeft: left, countsUp, elapsedSeconds, sessionSecondsLeft, rep, hold };
}
