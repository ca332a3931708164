import type { ExerciseText } from '../text.ts';

export const runTallText: ExerciseText = {
  whatFor: 'Practises quick, light steps that land under the hip, a habit that can take some of the braking out of your stride.',
  cues: [
    'Stand tall with a slight lean from the ankles.',
    'Run on the spot with quick, low steps.',
    'Land softly under your hips, on the middle of the foot.',
    'Swing your arms front to back, hands clear of the midline.',
  ],
  faults: [
    'Feet thud like boots on a stair: make each step lower and quieter.',
    'Hips sink as if to sit down: grow tall again before the next step.',
  ],
  feel: 'Springy calves, relaxed shoulders. If a hip or the groin hurts as you land, stop running and march instead.',
  breathing: 'Keep it easy enough to talk.',
};
