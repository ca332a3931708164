import type { Run } from '../../core/runs/index.ts';

/** Runs are told apart by shape: dot, peak, bar. */
export const kindShapes = { easy: 'dot', hard: 'peak', long: 'bar' } as const satisfies Record<Run['kind'], string>;

export const kinds = ['easy', 'hard', 'long'] as const satisfies readonly Run['kind'][];
