import { addDays, type LocalDay } from '../calendar/index.ts';
import { type Surface, surfaces } from '../facts/index.ts';
import { type Run, runsBetween } from './runs.ts';

/** What the runs of the last four weeks were on. */
export interface SurfaceMix {
  /** The most first; surfaces without a run are left out. */
  readonly shares: readonly SurfaceShare[];
  /** Runs that name a surface, and those that do not. */
  readonly named: number;
  readonly unnamed: number;
}

export interface SurfaceShare {
  readonly surface: Surface;
  readonly runs: number;
  /** Whole per cent of the runs that name a surface. */
  readonly share: number;
}

const days = 28;

/** The surfaces of the four weeks up to `today`, counted by runs. */
export function surfaceMix(all: readonly Run[], today: LocalDay): SurfaceMix {
  const runs = runsBetween(all, addDays(today, 1 - days), today);
  const named = runs.filter(({ surface }) => surface !== null).length;
  const shares = surfaces
    .map((surface) => {
      const on = runs.filter((run) => run.surface === surface).length;
      return { surface, runs: on, share: named === 0 ? 0 : Math.round((100 * on) / named) };
    })
    .filter(({ runs: on }) => on > 0)
    .sort((a, b) => b.runs - a.runs);
  return { shares, named, unnamed: runs.length - named };
}
