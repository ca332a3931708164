import type { MistakeName } from '../../core/mistakes/index.ts';

/** Where the one action of each leads. */
export const addresses: Readonly<Record<MistakeName, string>> = {
  'early-signs': '/check-in',
  'no-warm-up': '/toolkit/before-and-after',
  'through-pain': '/check-in#see-someone',
  'no-strength': '/plan',
  overstride: '/toolkit/form',
  'one-surface': '/toolkit/runs',
  'old-shoes': '/toolkit/shoes',
  'long-sitting': '/toolkit/breaks',
  'too-soon': '/toolkit/three-day-test',
  'no-help': '/check-in#see-someone',
};
