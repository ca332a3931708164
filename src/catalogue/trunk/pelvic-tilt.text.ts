import type { ExerciseText } from '../text.ts';

export const pelvicTiltText: ExerciseText = {
  whatFor:
    'Trains the deep belly muscles to tip and steady the pelvis with no weight on the hips, the control that a tall running posture starts from.',
  cues: [
    'Lie on your back with knees bent, hands on your hip bones.',
    'Draw your lower belly in and press the small of your back gently down.',
    'Leave your buttocks and legs soft.',
    'Release slowly until the hollow under your back returns.',
  ],
  faults: [
    'Hips lift off as if starting a bridge: keep your tailbone on the mat and press less.',
    'Chest and jaw tighten like a fist: use half the effort.',
  ],
  feel: 'A mild effort low in the belly, the lower back lengthening. If your buttocks or thighs do the work, press your feet down less.',
  breathing: 'Breathe out as the back flattens, in as you let go.',
};
