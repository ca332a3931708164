import type { Family } from '../exercise/index.ts';
import type { ScaleBackReason } from '../safety/index.ts';
import type { Prescription, Session } from './block.ts';
import { type Design, hardSetsOf, type Measures } from './design.ts';
import type { PairEfforts } from './effort.ts';
import type { Line } from './lines.ts';
import { doseStepIn } from './path-dose.ts';
import { prescribe } from './prescribe.ts';
import { reasonOf } from './reason.ts';
import { reasonInHardWeek } from './reason-hard.ts';
import { hipFlexorDrillReason } from './reason-minutes.ts';
import { easySets, leastEffort, type Pair } from './skeleton.ts';
import { type Choosing, type StrengthKind, trunkFamilies } from './slots.ts';

/** What is done in a session, its day left aside. */
export type Parts = Pick<Session, 'warmUp' | 'main' | 'coolDown'>;
/** Both strength sessions of a week. */
export type StrengthWeek = Readonly<Record<StrengthKind, Parts>>;
/** Both weeks of a pair. */
export type StrengthPair = readonly [easy: StrengthWeek, hard: StrengthWeek];

/** What a pair's sessions are made from, once all is decided. */
export interface DraftOrder {
  readonly choosing: Choosing;
  readonly measures: Measures;
  /** Whole minutes of a session. */
  readonly minutes: number;
  readonly scaledBack: ScaleBackReason | null;
  readonly design: Design;
  readonly efforts: readonly PairEfforts[];
}

/** Large and harder movements first, then the side of the hip, then trunk and hip flexors. */
const orderOfFamilies: Readonly<Record<StrengthKind, readonly Family[]>> = {
  'strength-a': ['hip-extension', 'single-leg', 'lateral-hip', 'anti-rotation'],
  'strength-b': ['single-leg', 'hip-extension', 'lateral-hip', 'trunk', 'hip-flexor-strength'],
};

/** The strength sessions of a pair of weeks. The hard week changes sets and effort alone. */
export function draftOf(order: DraftOrder, pair: Pair): StrengthPair {
  const [a, b] = [partsOf(order, pair, 'strength-a'), partsOf(order, pair, 'strength-b')];
  return [
    { 'strength-a': a[0], 'strength-b': b[0] },
    { 'strength-a': a[1], 'strength-b': b[1] },
  ];
}

function partsOf(order: DraftOrder, pair: Pair, session: StrengthKind): readonly [Parts, Parts] {
  const { design, measures, efforts } = order;
  const frame = measures.frames(design, session)[pair];
  const flexorWhy = hipFlexorDrillReason(order);
  const around = {
    warmUp: (frame?.warmUp ?? []).map((entry) => (entry.family === 'hip-flexor-strength' ? { ...entry, why: flexorWhy } : entry)),
    coolDown: frame?.coolDown ?? [],
  };
  const [low, high] = efforts[pair] ?? [leastEffort, leastEffort + 0.5];
  const both = linesInOrder(design, session).flatMap(({ slot, path }): [Prescription, Prescription][] => {
    const exercise = path[pair];
    if (exercise === undefined) return [];
    const why = reasonOf(order, slot, path, pair);
    const plain = prescribe(exercise, {
      family: slot.family,
      sets: easySets,
      doseStep: doseStepIn(path, pair, design.growing),
      why,
    });
    const easy = { ...plain, effort: low, superset: supersetOf(design, session, slot.family) };
    const hard = { ...easy, sets: hardSetsOf(design, slot), effort: high, why: reasonInHardWeek(order, slot, pair, why) };
    return [[easy, hard]];
  });
  return [
    { ...around, main: both.map(([easy]) => easy) },
    { ...around, main: both.map(([, hard]) => hard) },
  ];
}

function supersetOf({ partners }: Design, session: StrengthKind, family: Family): string | null {
  const partner = partners[session];
  return partner !== null && (family === partner || trunkFamilies.includes(family)) ? 'a' : null;
}

/** In the order of their families; trunk work played in turn stands right after its partner. */
function linesInOrder({ lines, partners }: Design, session: StrengthKind): Line[] {
  const partner = partners[session];
  const families = orderOfFamilies[session];
  const place = ({ slot: { family } }: Line): number =>
    partner !== null && trunkFamilies.includes(family) ? families.indexOf(partner) + 0.5 : families.indexOf(family);
  return lines.filter(({ slot }) => slot.session === session).sort((one, other) => place(one) - place(other));
}
