import type { AvoidTag, Equipment } from '../core/exercise/index.ts';

/** A thing owned, as the person ticks it. */
export function equipmentLabel(thing: Equipment): string {
  return equipmentLabels[thing];
}

const equipmentLabels: Readonly<Record<Equipment, string>> = {
  'mini-band': 'Mini-band',
  'long-band': 'Long band',
  step: 'Step or stair',
  roller: 'Foam roller',
};

/** A thing in a sentence: "a mini-band". */
export function oneOf(thing: Equipment): string {
  return oneThing[thing];
}

const oneThing: Readonly<Record<Equipment, string>> = {
  'mini-band': 'a mini-band',
  'long-band': 'a long band',
  step: 'a step',
  roller: 'a foam roller',
};

/** A sore or unsure place: its name, and what ticking it leaves out. */
export interface AvoidLabel {
  readonly label: string;
  readonly hides: string;
}

export function avoidLabel(tag: AvoidTag): AvoidLabel {
  return avoidLabels[tag];
}

const avoidLabels: Readonly<Record<AvoidTag, AvoidLabel>> = {
  'groin-pinch': { label: 'Pinch in the groin', hides: 'Leaves out deep bends of the hip and banded marches.' },
  'outer-hip': { label: 'Outer hip', hides: 'Leaves out lying on that side, and stretching or rolling the outer hip.' },
  'low-back': { label: 'Low back', hides: 'Leaves out bending forward on one leg, leg swings and twists.' },
  'deep-knee': { label: 'Knee, when it bends deep', hides: 'Leaves out lunges, kneeling stretches and high steps.' },
  wrist: { label: 'Wrist', hides: 'Leaves out hands and knees, and leaning on a roller.' },
  shoulder: { label: 'Shoulder', hides: 'Leaves out planks, side planks and leaning on a roller.' },
  'pelvic-floor': { label: 'Pelvic floor', hides: 'Leaves out long planks and the harder trunk work.' },
  'sitting-bone': {
    label: 'Sitting bone',
    hides: 'Leaves out single-leg deadlifts, single-leg bridges and the hamstring stretch.',
  },
  balance: { label: 'Balance', hides: 'Leaves out standing on one leg without support.' },
};

/** A sore or unsure place in a sentence: "asks more of your low back than you want for now". */
export function sparedPlace(tag: AvoidTag): string {
  return sparedPlaces[tag];
}

const sparedPlaces: Readonly<Record<AvoidTag, string>> = {
  'groin-pinch': 'your groin',
  'outer-hip': 'the outside of your hip',
  'low-back': 'your low back',
  'deep-knee': 'your knee',
  wrist: 'your wrists',
  shoulder: 'your shoulder',
  'pelvic-floor': 'your pelvic floor',
  'sitting-bone': 'your sitting bone',
  balance: 'your balance',
};
