import type { Dose, DoseCode, Exercise } from '../../../../src/core/exercise/index.ts';

/**
 * The dose table of the research, written out again: kind, tempo (lift-hold-lower) or seconds, the sizes of D1 to D3, rest. Holds
 * are repeats × seconds.
 */
const table: Readonly<
  Record<DoseCode, readonly [kind: string, tempo: string, sizes: readonly [string, string, string], rest: number]>
> = {
  RA: ['reps', '2-2-2', ['8', '9', '10'], 30],
  RB: ['reps', '2-1-3', ['10', '11', '12'], 45],
  RC: ['reps', '2-1-4', ['8', '9', '10'], 60],
  RE: ['reps', '2-1-5', ['6', '7', '8'], 60],
  BW: ['reps', '1-0-2', ['10', '12', '14'], 45],
  IA: ['holds', '', ['3×10', '3×12', '4×12'], 15],
  IB: ['holds', '', ['1×20', '1×25', '1×30'], 30],
  SS: ['holds', '', ['1×30', '2×30', '2×45'], 5],
  FR: ['time', '', ['30', '45', '60'], 5],
  DM: ['reps', '1-0-1', ['8', '10', '12'], 0],
  CV: ['time', '', ['90', '120', '180'], 0],
  BR: ['time', '', ['60', '90', '120'], 0],
};

/** D of each week: a dose is that or a lower one. */
export const doseOfWeek: readonly number[] = [1, 1, 1, 1, 2, 2, 1, 1, 2, 2];

/** Which of D1 to D3 a dose is, for an exercise of this code; 0 if none of them. */
export function stepOf(dose: Dose, code: DoseCode): number {
  const [kind, tempo, sizes] = table[code];
  if (dose.kind !== kind) return 0;
  if (dose.kind === 'reps' && `${dose.lift}-${dose.hold}-${dose.lower}` !== tempo) return 0;
  const size = dose.kind === 'reps' ? dose.reps : dose.kind === 'holds' ? `${dose.repeats}×${dose.seconds}` : dose.seconds;
  return sizes.indexOf(String(size)) + 1;
}

/** Seconds between two sets: the table's, two thirds of it where one side rests while the other works. */
export function restOf({ doseCode, sides }: Pick<Exercise, 'doseCode' | 'sides'>): number {
  const rest = table[doseCode][3];
  return sides === 'both' ? rest : Math.round((rest * 2) / 3);
}

/** Seconds of one set of one side; alternating repetitions count one side, alternating time the whole. */
export function oneSide(dose: Dose): number {
  if (dose.kind === 'reps') return dose.reps * (dose.lift + dose.hold + dose.lower);
  return dose.kind === 'holds' ? dose.repeats * dose.seconds : dose.seconds;
}
