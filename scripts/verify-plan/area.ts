import type { Findings } from './findings.ts';

/** A space of profiles, counted through. */
export interface Area {
  readonly name: string;
  readonly of: string;
  readonly total: number;
  /** Tries number `index`, 0 to total − 1, and notes what is wrong. */
  readonly check: (index: number, findings: Findings) => void;
}

/** What a worker is to do: its share of every Nth of each area. */
export interface Share {
  readonly worker: number;
  readonly of: number;
  readonly sample: number;
}

/** The numbers of an area that a share takes. */
export function* indexesOf({ total }: Pick<Area, 'total'>, { worker, of, sample }: Share): Generator<number> {
  const step = Math.min(coprimeFrom(sample, total), total);
  for (let index = worker * step; index < total; index += of * step) yield index;
}

/** How many numbers all shares take together. */
export function countOf({ total }: Pick<Area, 'total'>, sample: number): number {
  return Math.ceil(total / Math.min(coprimeFrom(sample, total), total));
}

/** The first number from `least` on without a common factor: steps of it meet every minute, thing and tag in turn. */
function coprimeFrom(least: number, total: number): number {
  const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b));
  let step = least;
  while (step < total && common(step, total) !== 1) step += 1;
  return step;
}
