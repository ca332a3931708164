import type { Family } from '../exercise/index.ts';

/** Where it hurts, as a person points at it. */
export type PainSpot = 'outer-hip' | 'front' | 'groin' | 'buttock' | 'sitting-bone' | 'low-back';
export const painSpots = [
  'outer-hip',
  'front',
  'groin',
  'buttock',
  'sitting-bone',
  'low-back',
] as const satisfies readonly PainSpot[];

/** The families that a sore spot answers for. Source: docs/health.md, "Where it hurts". */
export const familiesOfSpot: Readonly<Record<PainSpot, readonly Family[]>> = {
  'outer-hip': ['lateral-hip', 'single-leg'],
  front: ['hip-flexor-strength', 'single-leg'],
  groin: ['hip-flexor-strength', 'single-leg'],
  buttock: ['hip-extension'],
  'sitting-bone': ['hip-extension'],
  'low-back': ['trunk', 'anti-rotation'],
};
