import type { Seconds } from '../calendar/index.ts';

/** Codes of the research table (docs/health.md, "Doses"). */
export type DoseCode = 'RA' | 'RB' | 'RC' | 'RE' | 'BW' | 'IA' | 'IB' | 'SS' | 'FR' | 'DM' | 'CV' | 'BR';
/** D1 to D3: the three sizes of a dose. */
export type DoseStep = 1 | 2 | 3;

/** One set. Reps are per side for 'each' and 'alternating'. `time` on alternating work is the total. Tempo in seconds. */
export type Dose =
  | { readonly kind: 'reps'; readonly reps: number; readonly lift: Seconds; readonly hold: Seconds; readonly lower: Seconds }
  | { readonly kind: 'holds'; readonly repeats: number; readonly seconds: Seconds }
  | { readonly kind: 'time'; readonly seconds: Seconds };

interface DoseRow {
  readonly doses: readonly [Dose, Dose, Dose];
  /** Between two sets, for work on both sides at once; two thirds of it where the other side rests meanwhile. */
  readonly restSeconds: Seconds;
}

const reps = (
  lift: number,
  hold: number,
  lower: number,
  counts: readonly [number, number, number],
  restSeconds: number,
): DoseRow => ({
  doses: [
    { kind: 'reps', reps: counts[0], lift, hold, lower },
    { kind: 'reps', reps: counts[1], lift, hold, lower },
    { kind: 'reps', reps: counts[2], lift, hold, lower },
  ],
  restSeconds,
});
const holds = (
  sizes: readonly [readonly [number, number], readonly [number, number], readonly [number, number]],
  restSeconds: number,
): DoseRow => ({
  doses: [
    { kind: 'holds', repeats: sizes[0][0], seconds: sizes[0][1] },
    { kind: 'holds', repeats: sizes[1][0], seconds: sizes[1][1] },
    { kind: 'holds', repeats: sizes[2][0], seconds: sizes[2][1] },
  ],
  restSeconds,
});
const time = (seconds: readonly [number, number, number], restSeconds: number): DoseRow => ({
  doses: [
    { kind: 'time', seconds: seconds[0] },
    { kind: 'time', seconds: seconds[1] },
    { kind: 'time', seconds: seconds[2] },
  ],
  restSeconds,
});

/** The dose table. Tempo is lift-hold-lower. */
export const doseTable: Readonly<Record<DoseCode, DoseRow>> = {
  RA: reps(2, 2, 2, [8, 9, 10], 30),
  RB: reps(2, 1, 3, [10, 11, 12], 45),
  RC: reps(2, 1, 4, [8, 9, 10], 60),
  RE: reps(2, 1, 5, [6, 7, 8], 60),
  BW: reps(1, 0, 2, [10, 12, 14], 45),
  IA: holds(
    [
      [3, 10],
      [3, 12],
      [4, 12],
    ],
    15,
  ),
  IB: holds(
    [
      [1, 20],
      [1, 25],
      [1, 30],
    ],
    30,
  ),
  SS: holds(
    [
      [1, 30],
      [2, 30],
      [2, 45],
    ],
    5,
  ),
  FR: time([30, 45, 60], 5),
  DM: reps(1, 0, 1, [8, 10, 12], 0),
  CV: time([90, 120, 180], 0),
  BR: time([60, 90, 120], 0),
};

/** The dose of a code at D1, D2 or D3. */
export function doseAt(code: DoseCode, step: DoseStep): Dose {
  return doseTable[code].doses[step - 1] as Dose; // step is 1–3 and each row holds three
}

/** Seconds of one set of one side; alternating reps count one side, alternating time the whole. */
export function oneSideSeconds(dose: Dose): Seconds {
  switch (dose.kind) {
    case 'reps':
      return dose.reps * (dose.lift + dose.hold + dose.lower);
    case 'holds':
      return dose.repeats * dose.seconds;
    case 'time':
      return dose.seconds;
  }
}
