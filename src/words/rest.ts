import type { Dose, Sides } from '../core/exercise/index.ts';
import { amberFrom, type PainSpot } from '../core/safety/index.ts';
import type { Amounts, Consequence, SetPain } from '../core/workout/index.ts';
import { countWords, secondsWords, timeWords } from './doses.ts';

/** What is on record of a set: "10 each side", "Left 8, right 10", "30 seconds". null: nothing. */
export function doneWords(done: Amounts, dose: Dose, sides: Sides): string | null {
  const { both, left, right } = done;
  if (both !== undefined) {
    if (dose.kind === 'time') return timeWords(both);
    if (sides === 'alternating') return `${both} each side`;
    return countWords(both, dose.kind === 'reps' ? 'reps' : 'seconds');
  }
  if (left === undefined && right === undefined) return null;
  if (left !== undefined && left === right) return `${dose.kind === 'reps' ? left : secondsWords(left)} each side`;
  return `Left ${left ?? 'none'}, right ${right ?? 'none'}`;
}

export function roundWords(round: number, rounds: number): string {
  return `Round ${round} of ${rounds}`;
}

/** "A Dead bug, B Side plank" */
export function partnersWords(names: readonly string[]): string {
  return names.map((name, place) => `${String.fromCharCode(65 + place)} ${name}`).join(', ');
}

/** Under the scale, once a number was tapped: that it is kept, and what it means for this exercise. */
export function painSaved({ worst, sharp }: SetPain, consequence: Consequence, exercise: string): string {
  switch (consequence) {
    case 'ends-exercise':
      return sharp === true
        ? `Saved: ${worst}, sharp or catching. ${exercise} ends here today.`
        : `Saved: ${worst}. That is more than we want. ${exercise} ends here today.`;
    case 'offers-to-stop':
      return `Saved: ${worst}. The dose stays. Stop ${exercise} for today if it builds.`;
    case 'offers-one-set-fewer':
    case 'none':
      return worst >= amberFrom
        ? `Saved: ${worst}. If it builds, end the session here.`
        : `Saved: ${worst}. Calm enough to go on.`;
  }
}

/** What an answer offers, as the words of its button; null: nothing. */
export function offerWords(consequence: Consequence): { readonly take: string; readonly taken: string } | null {
  switch (consequence) {
    case 'offers-to-stop':
      return { take: 'Stop this exercise', taken: 'Ends here today' };
    case 'offers-one-set-fewer':
      return { take: 'One set fewer', taken: 'One set fewer' };
    case 'ends-exercise':
    case 'none':
      return null;
  }
}

/** Said where pain has ended an exercise: why, and what is kept. */
export function stoppedBecause({ worst, sharp }: SetPain, exercise: string, setsKept: number): string {
  const said = sharp === true ? `You said ${worst}, and sharp or catching.` : `You said ${worst}.`;
  const kept = setsKept === 0 ? '' : setsKept === 1 ? ' Your set is kept.' : ` Your ${setsKept} sets are kept.`;
  return `${said} That is more than we want, so ${exercise} ends here.${kept}`;
}

export function exercisesAhead(count: number): string {
  if (count === 0) return 'That was the last exercise. The summary follows.';
  if (count === 1) return 'One exercise goes on. It may be skipped, too.';
  return `${count} exercises go on. Any of them may be skipped, too.`;
}

export function spotName(spot: PainSpot): string {
  switch (spot) {
    case 'outer-hip':
      return 'Outer hip';
    case 'front':
      return 'Front of the hip';
    case 'groin':
      return 'Groin';
    case 'buttock':
      return 'Buttock';
    case 'sitting-bone':
      return 'Sitting bone';
    case 'low-back':
      return 'Low back';
  }
}
