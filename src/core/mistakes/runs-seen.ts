import { addDays, type LocalDay } from '../calendar/index.ts';
import type { Fact, Surface } from '../facts/index.ts';
import { pairsOf, runsBetween, runsOf, spikeNow, surfaceMix } from '../runs/index.ts';
import type { RunsSeen } from './mistakes.ts';

/** So many runs of the last thirty days are needed to speak of a spike, and so many that name a surface to speak of one. */
const fewestRuns = 3;
const fewestNamed = 4;
/** From this share of the runs on, in per cent, they were all on one. */
const nearlyAll = 90;
/** Hard or uneven: what the article warns of. */
const hardGround: readonly Surface[] = ['road', 'path', 'trail'];

/** What the run log knows of the mistakes; null: too little is on record. `facts`: in order of time, corrections applied. */
export function runsSeen(facts: readonly Fact[], today: LocalDay): RunsSeen {
  const runs = runsOf(facts);
  const recent = runsBetween(runs, addDays(today, -30), today);
  const { shares, named } = surfaceMix(runs, today);
  const [most] = shares;
  const wornLast = runs.findLast(({ shoes }) => shoes !== null)?.shoes;
  const pair = pairsOf(facts, runs).find(({ id }) => id === wornLast);
  return {
    spike: recent.length < fewestRuns ? null : spikeNow(runs, today) !== null,
    oneSurface: most === undefined || named < fewestNamed ? null : most.share >= nearlyAll && hardGround.includes(most.surface),
    shoesKilometres: pair === undefined ? null : Math.round(pair.metres / 1_000),
  };
}
