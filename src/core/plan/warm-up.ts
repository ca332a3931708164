import { type Exercise, type Family, isFor, type Level } from '../exercise/index.ts';
import type { Prescription, SessionKind } from './block.ts';
import { chanceOf } from './chance.ts';
import type { Path } from './choose.ts';
import { climb } from './climb.ts';
import { prescribe } from './prescribe.ts';
import { capOf, type Pace, type Pair, pairs } from './skeleton.ts';
import type { Why } from './why.ts';

interface WarmUpOrder {
  readonly kind: SessionKind;
  /** What the person may do. */
  readonly allowed: readonly Exercise[];
  readonly pace: Pace;
  readonly seed: number;
  /** The hip-flexor slot stands here: the main part has no room for it. */
  readonly hipFlexorDrill: boolean;
  /** Drills of thirty seconds: the main part needs the time. */
  readonly brief: boolean;
  /** Two drills instead of three: the minutes are short. */
  readonly twoDrills: boolean;
  /** The levels that running drills and hip-flexor drills reach in a plan of a higher pace. */
  readonly drillCeiling: Level;
  readonly flexorCeiling: Level;
  /** Why the hip-flexor slot is a drill. */
  readonly flexorWhy: Why;
  /** What the session's main part has in any pair of weeks. */
  readonly mainIds: ReadonlySet<string>;
}

/**
 * Raise, then three drills (two on the mobility day, or where minutes are short): move the hips, wake the glutes, and running form or
 * balance. One set each of the smallest dose. What main has in any pair of weeks is left out, so that nothing is done twice in one
 * session. By pair of weeks.
 */
export function warmUpsOf(order: WarmUpOrder): Prescription[][] {
  const runDrills = order.kind === 'mobility' ? [] : drillPath(order);
  return pairs.map((pair) => warmUpOf(order, pair, runDrills[pair]));
}

function warmUpOf(order: WarmUpOrder, pair: Pair, runDrill: Exercise | undefined): Prescription[] {
  const { kind, seed, brief } = order;
  const list: Prescription[] = [];
  const add = (exercise: Exercise | undefined, family: Family, why: Why): boolean => {
    if (exercise !== undefined) list.push(prescribe(exercise, { family, sets: 1, doseStep: 1, why }));
    return exercise !== undefined;
  };
  const of = (family: Family): Exercise[] => drillsOf(order, family, capOf(pair, order.pace));

  add(of('raise')[0], 'raise', { code: 'warm-up-raise' });
  const movers = of('dynamic');
  const mover = turn(movers, Math.floor(chanceOf(seed, 'warm-up') * 12) + places[kind] + pair);
  add(mover, 'dynamic', { code: pair > 0 && movers.length > 1 ? 'warm-up-mobilise-variety' : 'warm-up-mobilise' });
  if (kind === 'mobility') {
    add(of('ankle')[0], 'ankle', { code: 'warm-up-ankle' });
    return list;
  }
  const flexorDrill = kind === 'strength-b' && order.hipFlexorDrill;
  const isFull = (): boolean => list.length > (order.twoDrills ? 2 : 3);
  const balance = (): boolean => add(balanceOf(order), 'single-leg', { code: 'warm-up-balance' });
  if (!(order.twoDrills && flexorDrill)) {
    // Level 1, so that it wakes and does not tire: a bridge before A, a squeeze before B, another where main has it. Where main has
    // all of them in some pair of weeks, the trunk or the balance is woken instead.
    const wakers = drillsOf(order, 'hip-extension', 1);
    const waker = kind === 'strength-a' && !brief ? turn(wakers, 1) : wakers[0];
    const woken =
      add(waker, 'hip-extension', { code: 'warm-up-activate' }) ||
      add(drillsOf(order, 'trunk', 1)[0], 'trunk', { code: 'warm-up-trunk' });
    if (!woken) balance();
  }
  if (flexorDrill) {
    // The same all block: what the first weeks allow.
    const [firstCap, ceiling] = [capOf(0, order.pace), order.flexorCeiling];
    const flexor = drillsOf(order, 'hip-flexor-strength', firstCap < ceiling ? firstCap : ceiling)[0];
    add(flexor, 'hip-flexor-strength', order.flexorWhy);
  }
  if (isFull()) return list;
  const isBalanced = list.some(({ family }) => family === 'single-leg');
  if (kind === 'strength-b' && !brief && !isBalanced && balance()) return list;
  add(runDrill, 'drill', { code: 'warm-up-run-form' });
  return list;
}

/** Sessions of one week begin with different movements. */
const places: Readonly<Record<SessionKind, number>> = { 'strength-a': 0, 'strength-b': 1, mobility: 2 };

function drillsOf({ allowed, mainIds }: WarmUpOrder, family: Family, cap: Level): Exercise[] {
  return allowed.filter(
    (exercise) => exercise.family === family && isFor(exercise, 'warm-up') && exercise.level <= cap && !mainIds.has(exercise.id),
  );
}

function balanceOf(order: WarmUpOrder): Exercise | undefined {
  return drillsOf(order, 'single-leg', 1).find(({ doseCode }) => doseCode === 'IA');
}

function drillPath({ allowed, pace, brief, drillCeiling }: WarmUpOrder): Path {
  return climb(
    allowed.filter((exercise) => exercise.family === 'drill' && !(brief && exercise.doseCode === 'CV')),
    pace,
    drillCeiling,
  );
}

function turn(list: readonly Exercise[], place: number): Exercise | undefined {
  return list[place % list.length];
}
