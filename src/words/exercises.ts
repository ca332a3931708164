import type { AvoidTag, Dose, Exercise, Family, Level, Position } from '../core/exercise/index.ts';
import { secondsWords } from './doses.ts';
import { asLabel } from './sessions.ts';

/** A family as a person would call it. */
export function familyName(family: Family): string {
  return familyNames[family];
}

const familyNames: Readonly<Record<Family, string>> = {
  'hip-extension': 'Back of the hip',
  'lateral-hip': 'Outer hip',
  'single-leg': 'On one leg',
  'anti-rotation': 'Steady against a twist',
  trunk: 'Trunk',
  'hip-flexor-strength': 'Front of the hip',
  'hip-flexor-stretch': 'Front of the hip, stretch',
  'quad-stretch': 'Front of the thigh, stretch',
  'outer-hip-care': 'Outer hip, ease',
  hamstring: 'Back of the thigh, stretch',
  calf: 'Calf, stretch',
  ankle: 'Ankle',
  flow: 'Flow',
  rolling: 'Rolling and massage',
  dynamic: 'Swings and circles',
  drill: 'Running drills',
  raise: 'Getting warm',
  breathing: 'Breathing',
};

/** Families in the order they are listed: strength, mobility, what stands round them. */
export const familiesInOrder = Object.keys(familyNames) as readonly Family[]; // the keys of the literal above

function positionName(position: Position): string {
  switch (position) {
    case 'stand':
      return 'standing';
    case 'supine':
      return 'on your back';
    case 'prone':
      return 'face down';
    case 'side-lying':
      return 'on your side';
    case 'quadruped':
      return 'on hands and knees';
    case 'half-kneel':
      return 'half kneeling';
    case 'lunge':
      return 'in a lunge';
    case 'seated':
      return 'sitting';
  }
}

export function levelWords(level: Level): string {
  return `Level ${level} of 5`;
}

export function sidesWords(sides: Exercise['sides']): string {
  switch (sides) {
    case 'both':
      return 'Both sides at once';
    case 'each':
      return 'One side, then the other';
    case 'alternating':
      return 'Side by side in turn';
  }
}

/** How one set moves: "Lift in 2 seconds, hold for 1, lower in 3." */
export function tempoWords(dose: Dose): string {
  switch (dose.kind) {
    case 'reps': {
      const hold = dose.hold === 0 ? '' : `, hold for ${dose.hold}`;
      return `Lift in ${secondsWords(dose.lift)}${hold}, lower in ${dose.lower}.`;
    }
    case 'holds':
      return dose.repeats === 1
        ? `Hold for ${secondsWords(dose.seconds)}.`
        : `Hold for ${secondsWords(dose.seconds)}, ${dose.repeats} times.`;
    case 'time':
      return `Keep going for ${secondsWords(dose.seconds)}.`;
  }
}

/** When an exercise is kept out of a block: "Left out when the low back is sore or the wrists do not like weight." */
export function leftOutWords(tags: readonly AvoidTag[]): string | null {
  return tags.length === 0 ? null : `Left out when ${reasonFormat.format(tags.map((tag) => avoidReasons[tag]))}.`;
}

const reasonFormat = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const avoidReasons: Readonly<Record<AvoidTag, string>> = {
  'groin-pinch': 'bending the hip far pinches in the groin',
  'outer-hip': 'the outside of the hip is sore',
  'low-back': 'the low back is sore',
  'deep-knee': 'bending the knee far hurts',
  wrist: 'the wrists do not like weight',
  shoulder: 'the shoulder does not like weight',
  'pelvic-floor': 'the pelvic floor needs care',
  'sitting-bone': 'the sitting bone is sore',
  balance: 'standing on one leg feels unsafe',
};

/** How many are listed: "14 of 80 shown", "All 80 shown", "None of the 80 fits". */
export function shownWords(shown: number, of: number): string {
  if (shown === 0) return `None of the ${of} fits`;
  return shown === of ? `All ${of} shown` : `${shown} of ${of} shown`;
}

/** Under a name in the list: "Mini-band, standing". */
export function needsWords(equipment: string, position: Position): string {
  return asLabel(`${equipment}, ${positionName(position)}`);
}
