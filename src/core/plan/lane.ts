import type { Seconds } from '../calendar/index.ts';
import { type Exercise, isFor, isRungUp, isSideStep, loadsOneLeg } from '../exercise/index.ts';
import { chanceOf } from './chance.ts';
import { type Clock, clockOf } from './clock.ts';
import { costOf } from './preference.ts';
import type { Pressure } from './pressure.ts';
import { capOf, type Pair, pairs, targetLevel } from './skeleton.ts';
import { type Choosing, type Slot, slotCap } from './slots.ts';

/** A slot with all it might hold: the cost of each candidate in each pair, and of each way on to the next pair. Less is better. */
export interface Lane {
  readonly slot: Slot;
  readonly candidates: readonly Exercise[];
  /** By pair and candidate; Infinity above the cap. */
  readonly cost: readonly (readonly number[])[];
  /** By candidate: those it may turn into in the next pair, with the cost of the change. */
  readonly next: readonly (readonly (readonly [candidate: number, cost: number])[])[];
  /** By candidate: a set with its part of the rest. */
  readonly seconds: readonly Seconds[];
  /** By candidate: one side of a set, which is what load counts. */
  readonly workSeconds: readonly Seconds[];
}

/** A rung up the ladder costs less than a step beside it, and staying nothing: one stressor at a time. */
const rungCost = 1;
const sideStepCost = 4;
/** From the second pair on each week needs work on one leg, so the single-leg slots leave the two-legged exercise. */
const twoLeggedCost = 60;
/** Held standing balance is the warm-up's; in main it is there when nothing else is. */
const warmUpToolCost = 8;
/** The hip-flexor slot takes a shorter exercise long before it gives way: it has short ones of the second level. */
const hipFlexorShare = 10;

export function laneOf(slot: Slot, choosing: Choosing, clock: Clock): Lane {
  const cap = slotCap(slot, choosing);
  const candidates = choosing.allowed.filter(
    (exercise) => exercise.family === slot.family && isFor(exercise, 'strength') && exercise.level <= cap,
  );
  const chances = candidates.map(({ id }) => chanceOf(choosing.seed, `${slot.session} ${id}`));
  return {
    slot,
    candidates,
    cost: pairs.map((pair) =>
      candidates.map((exercise, place) => {
        const weekCap = capOf(pair, choosing.pace);
        return exercise.level > weekCap
          ? Number.POSITIVE_INFINITY
          : slotCost(exercise, pair, slot, choosing, chances[place] ?? 0);
      }),
    ),
    next: candidates.map((from, place) =>
      candidates.flatMap((to, toPlace): [number, number][] => {
        if (place === toPlace) return [[toPlace, 0]];
        if (isRungUp(from, to)) return [[toPlace, rungCost]];
        return isSideStep(from, to) ? [[toPlace, sideStepCost]] : [];
      }),
    ),
    seconds: candidates.map((exercise) => {
      const { setSeconds, restSeconds } = clockOf(clock, exercise, 1);
      return setSeconds + restSeconds / 2;
    }),
    workSeconds: candidates.map((exercise) => clockOf(clock, exercise, 1).workSeconds),
  };
}

/** The costs of a lane under a pressure: long sets, and much work, cost more. */
export function pressedCosts({ slot, cost, seconds, workSeconds }: Lane, { set, work }: Pressure): Lane['cost'] {
  const share = slot.family === 'hip-flexor-strength' ? hipFlexorShare : 1;
  return cost.map((costs, pair) => {
    const [perSecond, perWorkSecond] = [share * (set[slot.session][pair] ?? 0), work[pair] ?? 0];
    if (perSecond === 0 && perWorkSecond === 0) return costs;
    return costs.map((own, place) => own + perSecond * (seconds[place] ?? 0) + perWorkSecond * (workSeconds[place] ?? 0));
  });
}

/** How unwelcome an exercise is in a slot in a pair, what is allowed and how long it takes left aside. */
export function slotCost(exercise: Exercise, pair: Pair, slot: Slot, choosing: Choosing, chance: number): number {
  const cap = capOf(pair, choosing.pace);
  const highest = slotCap(slot, choosing);
  const level = targetLevel(pair, choosing.experience, cap < highest ? cap : highest, choosing.unlocked[slot.family]);
  const early = choosing.pace === 'scaled-back' || pair < 2;
  let cost = costOf(exercise, { level, early, avoid: choosing.person.avoid, chance });
  if (slot.family === 'single-leg' && pair > 0 && !loadsOneLeg(exercise)) cost += twoLeggedCost;
  if (slot.family === 'single-leg' && exercise.doseCode === 'IA') cost += warmUpToolCost;
  return cost;
}
