import type { Milliseconds } from '../calendar/index.ts';
import type { Prescription } from '../plan/block.ts';

type Work = Pick<Prescription, 'dose' | 'sides'>;

/** Reps and seconds are whole; this much short of one still counts as done, since deadlines are sums of fractions. */
const tolerance: Milliseconds = 1;

/** What a set is counted in. */
export function unitOf({ dose }: Work): 'reps' | 'seconds' {
  return dose.kind === 'reps' ? 'reps' : 'seconds';
}

/** What one set holds on each side when it is done as prescribed. */
export function plannedAmount({ dose }: Pick<Work, 'dose'>): number {
  switch (dose.kind) {
    case 'reps':
      return dose.reps;
    case 'holds':
      return dose.repeats * dose.seconds;
    case 'time':
      return dose.seconds;
  }
}

/** Whole reps or whole seconds done after so much of one work step, alternating on each side. Never more than the dose. */
export function amountAfter({ dose, sides }: Work, elapsedMs: Milliseconds): number {
  const elapsed = Math.max(0, elapsedMs) + tolerance;
  switch (dose.kind) {
    case 'reps': {
      const repMs = (dose.lift + dose.hold + dose.lower) * 1000;
      const reps = repMs > 0 ? Math.floor(elapsed / repMs) : 0;
      return Math.min(dose.reps, sides === 'alternating' ? Math.floor(reps / 2) : reps);
    }
    case 'holds': {
      const held = Math.floor(elapsed / 1000);
      return Math.min(dose.repeats * dose.seconds, sides === 'alternating' ? eachSideHeld(held, dose.seconds) : held);
    }
    case 'time':
      return Math.min(dose.seconds, Math.floor(elapsed / 1000));
  }
}

/** Own pace is counted in real seconds; from twice the dose on the person has gone, and nothing more is counted. */
const mostOfOwnPace = 2;

/**
 * What "Done" says after so much of one work step at own pace: the reps that were asked for; of holds and time the seconds that
 * really passed. Holds with breaths between them count as asked for at most, since the clock counted the breaths, too.
 */
export function amountDone(work: Work, elapsedMs: Milliseconds): number {
  const { dose, sides } = work;
  const seconds = Math.floor((Math.max(0, elapsedMs) + tolerance) / 1000);
  switch (dose.kind) {
    case 'reps':
      return dose.reps;
    case 'holds':
      return dose.repeats > 1 || sides === 'alternating'
        ? amountAfter(work, elapsedMs)
        : Math.min(seconds, dose.seconds * mostOfOwnPace);
    case 'time':
      return Math.min(seconds, dose.seconds * mostOfOwnPace);
  }
}

/** What is known to be done when work at own pace is left without "Done": of reps nothing, since nobody counted them. */
export function amountLeft(work: Work, elapsedMs: Milliseconds): number {
  return work.dose.kind === 'reps' ? 0 : amountDone(work, elapsedMs);
}

/** Of so many seconds of holds that change sides, what the side behind has held. */
function eachSideHeld(seconds: number, hold: number): number {
  const pairs = Math.floor(seconds / (2 * hold));
  return pairs * hold + Math.max(0, seconds - pairs * 2 * hold - hold);
}
