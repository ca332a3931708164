import type { Prescription } from '../../../src/core/plan/index.ts';

/** One exercise of a session that a journey makes up: two sets of four slow repetitions on both sides at once. */
export function exercise(changes: Partial<Prescription> = {}): Prescription {
  return {
    exerciseId: 'glute-bridge',
    family: 'hip-extension',
    sides: 'both',
    sets: 2,
    dose: { kind: 'reps', reps: 4, lift: 2, hold: 1, lower: 3 },
    switchSeconds: changes.sides === 'each' ? 10 : 0,
    restSeconds: 45,
    effort: 5,
    superset: null,
    why: { code: 'start', phase: 'settle' },
    ...changes,
  };
}

/** Exercises in turn, one on each side, a hold: every look the player has. */
export const everyLook = [
  exercise({ exerciseId: 'bird-dog', sides: 'each', superset: 'A' }),
  exercise({ exerciseId: 'band-clamshell', family: 'lateral-hip', sides: 'each', superset: 'A' }),
  exercise({ exerciseId: 'side-plank', family: 'trunk', sides: 'each', dose: { kind: 'holds', repeats: 1, seconds: 20 } }),
  exercise({ sets: 3 }),
];
