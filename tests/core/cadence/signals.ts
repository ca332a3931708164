import type { MotionSample } from '../../../src/core/cadence/index.ts';

/** Chance that comes out the same each time. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** About normal, with this spread. */
export const wobble = (next: () => number, spread: number): number => (next() + next() + next() + next() - 2) * spread * 1.73;

interface Run {
  readonly stepsPerMinute: number;
  readonly seconds: number;
  /** m/s², on each axis. */
  readonly noise?: number;
  /** Readings a second. */
  readonly rate?: number;
  /** How much less the left foot lands than the right, 0 to 1. */
  readonly limp?: number;
  readonly seed?: number;
  /** Height of a landing above the flight, m/s². */
  readonly landing?: number;
}

/** What a phone in a pocket tells of a run: a half sine for each landing, flight between, an arm or thigh that swings, noise. */
export function running({
  stepsPerMinute,
  seconds,
  noise = 1,
  rate = 60,
  limp = 0.1,
  seed = 7,
  landing = 18,
}: Run): MotionSample[] {
  const next = chance(seed);
  const perStep = 60 / stepsPerMinute;
  return Array.from({ length: Math.round(seconds * rate) }, (_, at) => {
    const jitter = wobble(next, 0.002);
    const time = at / rate;
    const steps = time / perStep;
    const part = steps - Math.floor(steps);
    const foot = Math.floor(steps) % 2 === 0 ? 1 : 1 - limp;
    const up = part < 0.45 ? foot * landing * Math.sin((part / 0.45) * Math.PI) : 1.2;
    const swing = Math.sin(steps * Math.PI);
    // The phone lies askew: a third of gravity is on another axis.
    return {
      at: (time + jitter) * 1_000,
      x: 0.33 * up + 2 * swing + wobble(next, noise),
      y: 0.94 * up + wobble(next, noise),
      z: 1.5 * swing + wobble(next, noise),
    };
  });
}

/** A phone that lies on a table, or is fumbled with. */
export function noRunning(seconds: number, strength: number, seed = 11): MotionSample[] {
  const next = chance(seed);
  return Array.from({ length: seconds * 60 }, (_, at) => ({
    at: (at / 60) * 1_000,
    x: wobble(next, strength),
    y: 9.81 + wobble(next, strength),
    z: wobble(next, strength),
  }));
}
