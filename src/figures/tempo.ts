import type { Movement, Tempo, Walk } from './pose.ts';

/** The path of least jerk: starts and lands at rest and is quickest half-way, like a limb with weight. */
function ease(t: number): number {
  // From the nearer end, because close to 1 the rounding errors of the polynomial would run backwards.
  return t > 0.5 ? 1 - ease(1 - t) : t * t * t * (10 - 15 * t + 6 * t * t);
}

function share(elapsed: number, seconds: number): number {
  return seconds <= 0 ? 1 : Math.min(1, Math.max(0, elapsed / seconds));
}

/**
 * Where between start (0) and end (1) a body is in one repetition. Lift, hold and lower take exactly their seconds;
 * further repetitions follow on from each other.
 */
export function repProgress({ lift, hold, lower }: Tempo, elapsedSeconds: number): number {
  const rep = lift + hold + lower;
  if (rep <= 0) return 0;
  const elapsed = Math.max(0, elapsedSeconds) % rep;
  if (elapsed < lift) return ease(share(elapsed, lift));
  if (elapsed < lift + hold) return 1;
  return 1 - ease(share(elapsed - lift - hold, lower));
}

/** The same, going on from 1 to 2 while lowering, for a movement that comes back another way. */
function roundProgress(tempo: Tempo, elapsedSeconds: number): number {
  const at = repProgress(tempo, elapsedSeconds);
  const rep = tempo.lift + tempo.hold + tempo.lower;
  return rep > 0 && Math.max(0, elapsedSeconds) % rep > tempo.lift + tempo.hold ? 2 - at : at;
}

/** In one breath the held position gives by this much. */
const breathDepth = 0.02;
const breathSeconds = 5;

/** How full the chest is, 0 to 1. */
const breathAt = (elapsedSeconds: number) => (1 - Math.cos((2 * Math.PI * elapsedSeconds) / breathSeconds)) / 2;

/** A hold is not frozen: it gives a little with the breath, close to 1 and never beyond. */
export function holdProgress(elapsedSeconds: number): number {
  return 1 - breathDepth * breathAt(elapsedSeconds);
}

/** Left and right in turn, a repetition each, left first: 0.5 is rest, 1 the end of the left's turn, 0 of the right's. */
export function alternatingProgress(tempo: Tempo, elapsedSeconds: number, oneSide = repProgress): number {
  const rep = tempo.lift + tempo.hold + tempo.lower;
  if (rep <= 0) return 0.5;
  const elapsed = Math.max(0, elapsedSeconds);
  const half = oneSide(tempo, elapsed) / 2;
  return Math.floor(elapsed / rep) % 2 === 0 ? 0.5 + half : 0.5 - half;
}

/** Seconds to come into and out of each of several short holds. */
const settleSeconds = 1;

/** What a set of work says about time; a dose of the catalogue fits. */
type Work =
  | ({ readonly kind: 'reps' } & Tempo)
  | { readonly kind: 'holds'; readonly repeats: number; readonly seconds: number }
  | { readonly kind: 'time' };

const easyPace: Tempo = { lift: 1.5, hold: 0, lower: 1.5 };

/** A walk counts on, 2 for each step, until it is back where it began. */
function walkProgress({ steps, steady }: Walk, tempo: Tempo, elapsedSeconds: number): number {
  const rep = tempo.lift + tempo.hold + tempo.lower;
  if (rep <= 0) return 0;
  const elapsed = Math.max(0, elapsedSeconds);
  const begun = 2 * (Math.floor(elapsed / rep) % (2 * steps));
  return begun + (steady ? (2 * (elapsed % rep)) / rep : roundProgress(tempo, elapsed));
}

function movingProgress({ alternates, back, endsLow, walk }: Movement, tempo: Tempo, elapsedSeconds: number): number {
  if (walk) return walkProgress(walk, tempo, elapsedSeconds);
  if (endsLow) return 1 - repProgress(tempo, elapsedSeconds);
  const oneSide = back ? roundProgress : repProgress;
  return alternates ? alternatingProgress(tempo, elapsedSeconds, oneSide) : oneSide(tempo, elapsedSeconds);
}

/** Where a movement is, so many seconds into a set of work. */
export function workProgress(movement: Movement, work: Work, elapsedSeconds: number): number {
  switch (work.kind) {
    case 'reps':
      return movingProgress(movement, work, elapsedSeconds);
    case 'time':
      return movingProgress(movement, movement.pace ?? easyPace, elapsedSeconds);
    case 'holds': {
      if (work.repeats <= 1) return holdProgress(elapsedSeconds);
      const hold = Math.max(0, work.seconds - 2 * settleSeconds);
      const oneHold = { lift: settleSeconds, hold, lower: settleSeconds };
      return repProgress(oneHold, elapsedSeconds) * holdProgress(elapsedSeconds);
    }
  }
}

/** What a moving figure shows at one moment. */
export interface Moment {
  /** The progress of the movement. */
  readonly at: number;
  /** How full the chest is, 0 to 1. */
  readonly breath: number;
}

/** What is shown so many seconds into a set of work. In a hold the chest rises and falls, so that it does not look frozen. */
export function momentOf(movement: Movement, work: Work, elapsedSeconds: number): Moment {
  return {
    at: workProgress(movement, work, elapsedSeconds),
    breath: work.kind === 'holds' ? breathAt(elapsedSeconds) : 0,
  };
}

/** Seconds to come into a hold that is shown, and to come out of it. */
const entrySeconds = 2;

/** The same for one who looks on: a hold is come into, kept for so many seconds and left again, so that the way is seen, too. */
export function shownMoment(movement: Movement, work: Work, elapsedSeconds: number, heldSeconds: number): Moment {
  if (work.kind !== 'holds') return momentOf(movement, work, elapsedSeconds);
  const tempo = { lift: entrySeconds, hold: heldSeconds, lower: entrySeconds };
  const breath = breathAt(Math.max(0, (elapsedSeconds % (heldSeconds + 2 * entrySeconds)) - entrySeconds));
  return { at: movingProgress(movement, tempo, elapsedSeconds), breath };
}
