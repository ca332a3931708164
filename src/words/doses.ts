import type { Seconds } from '../core/calendar/index.ts';
import type { SetDone } from '../core/facts/index.ts';
import type { Prescription } from '../core/plan/block.ts';

type Dosed = Pick<Prescription, 'dose' | 'sides' | 'sets'>;

const inWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

/** Whole seconds in a sentence, small ones in words: "three seconds", "30 seconds". */
function secondsInWords(seconds: Seconds): string {
  return seconds === 1 ? 'one second' : `${inWords[seconds] ?? seconds} seconds`;
}

/** "1 second", "30 seconds" */
export function secondsWords(seconds: Seconds): string {
  return seconds === 1 ? '1 second' : `${seconds} seconds`;
}

/** "1 rep", "8 reps" */
function repsWords(reps: number): string {
  return reps === 1 ? '1 rep' : `${reps} reps`;
}

/** What was done, in its unit: "1 rep", "30 seconds". */
export function countWords(count: number, unit: SetDone['unit']): string {
  return unit === 'reps' ? repsWords(count) : secondsWords(count);
}

/** A time that is worked: "90 seconds"; long ones in minutes, "10 minutes". */
export function timeWords(seconds: Seconds): string {
  return seconds >= 300 && seconds % 60 === 0 ? `${seconds / 60} minutes` : secondsWords(seconds);
}

/** One set: "10 each side", "3 holds of 10 seconds", "25 seconds each side", "90 seconds". */
export function setWords({ dose, sides }: Omit<Dosed, 'sets'>): string {
  switch (dose.kind) {
    case 'reps':
      return sides === 'both' ? `${dose.reps}` : `${dose.reps} each side`;
    case 'holds': {
      const held = dose.repeats === 1 ? `${dose.seconds} seconds` : `${dose.repeats} holds of ${dose.seconds} seconds`;
      return sides === 'each' ? `${held} each side` : held;
    }
    case 'time':
      return sides === 'each' ? `${dose.seconds} seconds each side` : timeWords(dose.seconds);
  }
}

/** A whole dose: "3 sets of 10 each side, down in three seconds", "3 holds of 20 seconds", "90 seconds". */
export function doseWords(prescription: Dosed): string {
  const { dose, sets } = prescription;
  const set = setWords(prescription);
  if (dose.kind !== 'reps') {
    if (sets === 1) return set;
    return dose.kind === 'holds' && dose.repeats === 1 ? `${sets} holds of ${set}` : `${sets} sets of ${set}`;
  }
  const all = sets === 1 ? set : `${sets} sets of ${set}`;
  if (dose.lower >= 3) return `${all}, down in ${secondsInWords(dose.lower)}`;
  return dose.hold >= 2 ? `${all}, held for ${secondsInWords(dose.hold)}` : all;
}
