import { type Exercise, exerciseById, type Family, type Level } from '../exercise/index.ts';
import type { ScaleBackReason } from '../safety/index.ts';
import { compileTimeline, timelineSeconds } from '../workout/timeline.ts';
import { type DraftOrder, draftOf, type StrengthPair, withEfforts, workOf } from './draft.ts';
import { effortsFor, lowestEfforts, type PairEfforts, type PairWork } from './effort.ts';
import { type Line, linesOf } from './lines.ts';
import { type Pair, pairs } from './skeleton.ts';
import type { Choosing } from './slots.ts';

/** The strength half of a block. */
export interface StrengthPlan {
  readonly pairs: readonly StrengthPair[];
  /** Load (seconds of work × RPE) of each pair's weeks: the ceiling of any lower pace. */
  readonly loads: readonly PairWork[];
  /** The highest level of each family, in main parts or else in warm-ups: the ceiling of any lower pace. */
  readonly levels: ReadonlyMap<Family, Level>;
}

export interface StrengthOrder {
  readonly choosing: Choosing;
  readonly budgetSeconds: number;
  readonly scaledBack: ScaleBackReason | null;
  /** Loads that no week may exceed; null for the highest pace. */
  readonly loadCeilings: readonly PairWork[] | null;
}

/**
 * Cost of a second of one set, tried in order: how much shorter exercises are preferred. The second prefers them among those of
 * one level, which cuts nothing; the last two prefer them to higher ones.
 */
const hastes = [0, 0.1, 0.5, 2] as const;
const hasteWithoutCuts = 0.1;

/**
 * Both strength sessions of all ten weeks, by the first attempt that fits the minutes and the load rules. Where minutes are short, a
 * briefer warm-up and shorter exercises of the same level come first, being no cuts; then the hip-flexor slot gives way; shorter
 * exercises instead of higher ones come last.
 */
export function strengthPlan(order: StrengthOrder): StrengthPlan {
  const chosen = new Map<number, Line[]>();
  let last: Tried | null = null;
  for (const hipFlexorDrill of [false, true]) {
    for (const haste of hastes) {
      const lines = chosen.get(haste) ?? linesOf(order.choosing, haste);
      chosen.set(haste, lines);
      const ownLines = hipFlexorDrill ? lines.filter(({ slot }) => slot.family !== 'hip-flexor-strength') : lines;
      for (const briefWarmUp of [false, true]) {
        if (briefWarmUp && last?.fitsMinutes) continue; // a briefer warm-up changes no load
        last = tryDrafts(order, {
          choosing: order.choosing,
          scaledBack: order.scaledBack,
          lines: ownLines,
          hipFlexorDrill,
          briefWarmUp,
        });
        if (last.fitsMinutes && last.efforts !== null) return planOf(last, order.choosing);
      }
      if (!hipFlexorDrill && !last?.fitsMinutes && haste >= hasteWithoutCuts) break;
    }
  }
  return last === null ? { pairs: [], loads: [], levels: new Map() } : planOf(last, order.choosing);
}

interface Tried {
  readonly draftOrder: DraftOrder;
  readonly drafts: ReadonlyMap<Pair, StrengthPair>;
  readonly fitsMinutes: boolean;
  /** null: none keep the load rules, or the minutes were not kept in the first place. */
  readonly efforts: readonly PairEfforts[] | null;
}

/** The pairs with the biggest doses and the highest levels show first that minutes are short. */
const longestFirst: readonly Pair[] = [4, 2, 3, 1, 0];

function tryDrafts({ budgetSeconds, loadCeilings, choosing }: StrengthOrder, draftOrder: DraftOrder): Tried {
  const drafts = new Map<Pair, StrengthPair>();
  for (const pair of longestFirst) {
    const draft = draftOf(draftOrder, pair);
    drafts.set(pair, draft);
    // The hard week is the longer one.
    const tooLong = Object.values(draft[1]).some((parts) => timelineSeconds(compileTimeline(parts)) > budgetSeconds);
    if (tooLong) return { draftOrder, drafts, fitsMinutes: false, efforts: null };
  }
  const work = pairs.map((pair) => workOf(drafts.get(pair) ?? draftOf(draftOrder, pair)));
  return { draftOrder, drafts, fitsMinutes: true, efforts: effortsFor(work, choosing.pace, loadCeilings) };
}

function planOf({ draftOrder, drafts, efforts }: Tried, { exercises }: Choosing): StrengthPlan {
  const all = pairs.map((pair) => drafts.get(pair) ?? draftOf(draftOrder, pair));
  const planned = all.map((_, place): PairEfforts => efforts?.[place] ?? lowestEfforts);
  return {
    pairs: all.map((draft, place) => withEfforts(draft, planned[place] ?? lowestEfforts)),
    loads: all.map((draft, place): PairWork => {
      const [[easy, hard], [low, high]] = [workOf(draft), planned[place] ?? lowestEfforts];
      return [easy * low, hard * high];
    }),
    levels: levelsOf(draftOrder.lines, all, exercises),
  };
}

function levelsOf(lines: readonly Line[], drafts: readonly StrengthPair[], exercises: readonly Exercise[]): Map<Family, Level> {
  const levels = new Map<Family, Level>();
  const raise = (family: Family, level: Level): void => {
    if (level > (levels.get(family) ?? 0)) levels.set(family, level);
  };
  for (const { slot, path } of lines) for (const { level } of path) raise(slot.family, level);
  const inMain = new Set(levels.keys());
  for (const [easy] of drafts) {
    for (const { warmUp } of Object.values(easy)) {
      for (const { family, exerciseId } of warmUp) {
        if (!inMain.has(family)) raise(family, exerciseById(exercises, exerciseId)?.level ?? 1);
      }
    }
  }
  return levels;
}
