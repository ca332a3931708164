import { type Pair, pairs } from './skeleton.ts';
import type { StrengthKind } from './slots.ts';

/** How much shorter exercises are preferred, where and when the minutes or the load are short. */
export interface Pressure {
  /** Cost of a second of one set, by session and pair. */
  readonly set: Readonly<Record<StrengthKind, readonly number[]>>;
  /** Cost of a second of work of one side, by pair. */
  readonly work: readonly number[];
  /** Names what a session's paths depend on. */
  readonly keys: Readonly<Record<StrengthKind, string>>;
}

function withKeys({ set, work }: Omit<Pressure, 'keys'>): Pressure {
  return { set, work, keys: { 'strength-a': `${set['strength-a']}|${work}`, 'strength-b': `${set['strength-b']}|${work}` } };
}

export const noPressure: Pressure = pressureOf(0);

/** The same everywhere: what a second of one set costs. */
export function pressureOf(perSecond: number): Pressure {
  const set = { 'strength-a': pairs.map(() => perSecond), 'strength-b': pairs.map(() => perSecond) };
  return withKeys({ set, work: pairs.map(() => 0) });
}

/** The first step of a rise to `most`, and by how much each further one is greater. */
const firstShare = 1 / 27;
const leastCost = 0.02;
const growth = 3;

function harder(cost: number, most: number): number {
  return Math.min(most, cost === 0 ? Math.max(leastCost, most * firstShare) : cost * growth);
}

/**
 * More of it in these sessions of these pairs, or where `most` is reached, in the pair before: what stands there decides what may
 * follow. null if no more is to be had.
 */
export function pressSets(
  pressure: Pressure,
  where: readonly { readonly session: StrengthKind; readonly pair: Pair }[],
  most: number,
): Pressure | null {
  const set = { 'strength-a': [...pressure.set['strength-a']], 'strength-b': [...pressure.set['strength-b']] };
  let pressed = false;
  for (const { session, pair } of where) {
    const place = set[session].findLastIndex((cost, at) => at <= pair && cost < most);
    if (place < 0) continue;
    set[session][place] = harder(pressure.set[session][place] ?? 0, most);
    pressed = true;
  }
  return pressed ? withKeys({ ...pressure, set }) : null;
}

/** Work is pressed as hard as it takes: what keeps the load in bounds is no cut. */
const mostForWork = 4;

/** Less work in a pair, or more of it; null if it is pressed as hard as can be. */
export function pressWork(pressure: Pressure, pair: Pair, tooLittle: boolean): Pressure | null {
  const sign = tooLittle ? -1 : 1;
  const now = sign * (pressure.work[pair] ?? 0);
  if (now >= mostForWork) return null;
  const next = sign * harder(Math.max(0, now), mostForWork);
  return withKeys({ ...pressure, work: pressure.work.map((cost, place) => (place === pair ? next : cost)) });
}
