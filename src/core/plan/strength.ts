import { exerciseById, type Family, type Level } from '../exercise/index.ts';
import type { ScaleBackReason } from '../safety/index.ts';
import { compileTimeline, timelineSeconds } from '../workout/timeline.ts';
import { type DraftOrder, draftOf, type StrengthPair, withEfforts, workOf } from './draft.ts';
import { effortsFor, lowestEfforts, type PairWork } from './effort.ts';
import { type Line, linesOf } from './lines.ts';
import { pairs } from './skeleton.ts';
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
      for (const briefWarmUp of [false, true]) {
        if (briefWarmUp && last?.fitsMinutes) continue; // a briefer warm-up changes no load
        last = tryPlan(order, lines, hipFlexorDrill, briefWarmUp);
        if (last.fitsMinutes && last.fitsLoad) return last.plan;
      }
      if (!hipFlexorDrill && !last?.fitsMinutes && haste >= hasteWithoutCuts) break;
    }
  }
  return last?.plan ?? { pairs: [], loads: [], levels: new Map() };
}

interface Tried {
  readonly plan: StrengthPlan;
  readonly fitsMinutes: boolean;
  readonly fitsLoad: boolean;
}

function tryPlan(order: StrengthOrder, allLines: readonly Line[], hipFlexorDrill: boolean, briefWarmUp: boolean): Tried {
  const { choosing, scaledBack, loadCeilings, budgetSeconds } = order;
  const lines = hipFlexorDrill ? allLines.filter(({ slot }) => slot.family !== 'hip-flexor-strength') : allLines;
  const draftOrder: DraftOrder = { choosing, lines, scaledBack, hipFlexorDrill, briefWarmUp };
  const drafts = pairs.map((pair) => ({ pair, draft: draftOf(draftOrder, pair) }));
  const work = drafts.map(({ draft }) => workOf(draft));
  const efforts = effortsFor(work, choosing.pace, loadCeilings);
  const planned = drafts.map(({ pair, draft }, place) => {
    const own = efforts?.[pair] ?? lowestEfforts;
    const [easy, hard] = work[place] ?? [0, 0];
    return { weeks: withEfforts(draft, own), loads: [easy * own[0], hard * own[1]] as const };
  });
  return {
    plan: {
      pairs: planned.map(({ weeks }) => weeks),
      loads: planned.map(({ loads }) => loads),
      levels: levelsOf(
        lines,
        drafts.map(({ draft }) => draft),
        choosing,
      ),
    },
    // The hard week is the longer one.
    fitsMinutes: drafts.every(({ draft: [, hard] }) =>
      Object.values(hard).every((parts) => timelineSeconds(compileTimeline(parts)) <= budgetSeconds),
    ),
    fitsLoad: efforts !== null,
  };
}

function levelsOf(lines: readonly Line[], drafts: readonly StrengthPair[], { exercises }: Choosing): Map<Family, Level> {
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
