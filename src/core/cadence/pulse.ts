import type { Milliseconds } from '../calendar/index.ts';

/** An even beat: the moment of one of its beats, and how quickly the others stand around it. */
export interface Pulse {
  readonly stepsPerMinute: number;
  /** The moment of beat `number`; none comes before it. */
  readonly from: Milliseconds;
  readonly number: number;
}

/** One step that is heard. */
export interface Beat {
  readonly at: Milliseconds;
  /** Counted from 0 on, through every change of tempo. */
  readonly number: number;
  readonly kind: 'beat' | 'accent';
}

/** Every so many beats one stands out, so that the ear does not get lost. */
const accentEvery = 4;

const gapOf = ({ stepsPerMinute }: Pulse): Milliseconds => 60_000 / stepsPerMinute;
const momentOf = (pulse: Pulse, number: number): Milliseconds => pulse.from + (number - pulse.number) * gapOf(pulse);

/** The first beat at or after a moment. */
function nextNumber(pulse: Pulse, from: Milliseconds): number {
  let number = pulse.number + Math.max(0, Math.ceil((from - pulse.from) / gapOf(pulse)));
  // The division may round to either side of a beat; the moments themselves decide.
  while (number > pulse.number && momentOf(pulse, number - 1) >= from) number -= 1;
  while (momentOf(pulse, number) < from) number += 1;
  return number;
}

/** The beats from one moment, itself included, to another, itself left out. */
export function beatsBetween(pulse: Pulse, from: Milliseconds, to: Milliseconds): Beat[] {
  const beats: Beat[] = [];
  for (let number = nextNumber(pulse, from); momentOf(pulse, number) < to; number += 1) {
    beats.push({ at: momentOf(pulse, number), number, kind: number % accentEvery === 0 ? 'accent' : 'beat' });
  }
  return beats;
}

/** Another tempo from the next beat on, which keeps its moment: nothing stumbles. */
export function retimed(pulse: Pulse, now: Milliseconds, stepsPerMinute: number): Pulse {
  const number = nextNumber(pulse, now);
  return { stepsPerMinute, from: momentOf(pulse, number), number };
}

/** Where in the beat a moment is: the beat before it, and how much of the way to the next is gone, 0 to 1. null: not begun. */
export function placeIn(pulse: Pulse, now: Milliseconds): { readonly number: number; readonly share: number } | null {
  if (now < pulse.from) return null;
  const beats = (now - pulse.from) / gapOf(pulse);
  return { number: pulse.number + Math.floor(beats), share: beats - Math.floor(beats) };
}
