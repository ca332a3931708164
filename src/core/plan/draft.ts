import { type Family, oneSideSeconds } from '../exercise/index.ts';
import type { ScaleBackReason } from '../safety/index.ts';
import type { Prescription, Session } from './block.ts';
import { coolDownOf } from './cool-down.ts';
import type { PairEfforts, PairWork } from './effort.ts';
import type { Line } from './lines.ts';
import { doseStepIn } from './path-dose.ts';
import { prescribe } from './prescribe.ts';
import { reasonInHardWeek, reasonOf } from './reason.ts';
import { type Pair, setsOf } from './skeleton.ts';
import type { Choosing, StrengthKind } from './slots.ts';
import { warmUpOf } from './warm-up.ts';

/** What is done in a session, its day left aside. */
export type Parts = Pick<Session, 'warmUp' | 'main' | 'coolDown'>;
/** Both strength sessions of a week. */
export type StrengthWeek = Readonly<Record<StrengthKind, Parts>>;
/** Both weeks of a pair. */
export type StrengthPair = readonly [easy: StrengthWeek, hard: StrengthWeek];

/** What a pair's sessions are made from, once exercises are chosen. */
export interface DraftOrder {
  readonly choosing: Choosing;
  readonly lines: readonly Line[];
  readonly scaledBack: ScaleBackReason | null;
  /** The hip-flexor slot stands in B's warm-up. */
  readonly hipFlexorDrill: boolean;
  readonly briefWarmUp: boolean;
}

/** Large and harder movements first, then the side of the hip, then trunk and hip flexors. */
const orderOfFamilies: Readonly<Record<StrengthKind, readonly Family[]>> = {
  'strength-a': ['hip-extension', 'single-leg', 'lateral-hip', 'anti-rotation'],
  'strength-b': ['single-leg', 'hip-extension', 'lateral-hip', 'trunk', 'hip-flexor-strength'],
};

/** The strength sessions of a pair of weeks, effort not yet planned. The hard week changes sets and effort alone. */
export function draftOf(order: DraftOrder, pair: Pair): StrengthPair {
  const easy: StrengthWeek = {
    'strength-a': partsOf(order, pair, 'strength-a'),
    'strength-b': partsOf(order, pair, 'strength-b'),
  };
  const sets = setsOf('hard', order.choosing.pace);
  return [easy, mapMain(easy, (entry) => ({ ...entry, sets, why: reasonInHardWeek(entry.why, sets > entry.sets) }))];
}

function partsOf(
  { choosing, lines, scaledBack, hipFlexorDrill, briefWarmUp }: DraftOrder,
  pair: Pair,
  kind: StrengthKind,
): Parts {
  const { exercises, allowed, person, pace, seed } = choosing;
  const families = orderOfFamilies[kind];
  const own = lines
    .filter(({ slot }) => slot.session === kind)
    .sort((a, b) => families.indexOf(a.slot.family) - families.indexOf(b.slot.family));
  const mainIds = new Set(own.flatMap(({ path }) => path.map(({ id }) => id)));
  const drillCeiling = choosing.ceilings?.get('drill') ?? 5;
  return {
    warmUp: warmUpOf({ kind, allowed, pace, seed, hipFlexorDrill, brief: briefWarmUp, drillCeiling, mainIds }, pair),
    main: own.flatMap(({ slot, path }): Prescription[] => {
      const exercise = path[pair];
      if (exercise === undefined) return [];
      const why = reasonOf(slot, path, pair, choosing, scaledBack);
      return [prescribe(exercise, { family: slot.family, sets: setsOf('easy', pace), doseStep: doseStepIn(path, pair), why })];
    }),
    coolDown: coolDownOf({ kind, exercises, person, pace, mainIds }, pair),
  };
}

/** Seconds of work of a pair's weeks: sets × one set of one side, over both main parts. */
export function workOf([easy, hard]: StrengthPair): PairWork {
  return [secondsOfWork(easy), secondsOfWork(hard)];
}

function secondsOfWork(week: StrengthWeek): number {
  let seconds = 0;
  for (const { main } of Object.values(week)) for (const { sets, dose } of main) seconds += sets * oneSideSeconds(dose);
  return seconds;
}

export function withEfforts([easy, hard]: StrengthPair, [low, high]: PairEfforts): StrengthPair {
  return [mapMain(easy, (entry) => ({ ...entry, effort: low })), mapMain(hard, (entry) => ({ ...entry, effort: high }))];
}

function mapMain(week: StrengthWeek, change: (entry: Prescription) => Prescription): StrengthWeek {
  const mapped = (parts: Parts): Parts => ({ ...parts, main: parts.main.map(change) });
  return { 'strength-a': mapped(week['strength-a']), 'strength-b': mapped(week['strength-b']) };
}
