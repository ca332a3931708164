import type { ExerciseText } from '../text.ts';

export const leanDrillText: ExerciseText = {
  whatFor:
    'Practises leaning from the ankles rather than the waist, the slight forward line that helps your feet land under you.',
  cues: [
    'Face the wall about an arm away, hands raised near it.',
    'Firm your buttocks lightly and make one line from heels to head.',
    'Lean from the ankles until your fingertips meet the wall.',
    'Hold that line with both heels down.',
  ],
  faults: [
    "Waist folds like a carpenter's rule: bring your hips forward and lean less.",
    'Heels rise as if to peep over a fence: stand nearer the wall.',
  ],
  feel: 'Pressure under the balls of the feet, calves and belly lightly at work. If your lower back tightens, draw your ribs down.',
  breathing: 'Breathe easily while you lean.',
};
