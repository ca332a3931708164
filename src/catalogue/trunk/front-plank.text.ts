import type { ExerciseText } from '../text.ts';

export const frontPlankText: ExerciseText = {
  whatFor:
    'Trains belly, buttocks and thighs to keep the pelvis from tipping forward, which helps you stay tall as a run wears on.',
  cues: [
    'Set your elbows under your shoulders, toes tucked, legs long.',
    'Lift hips and knees off the mat together.',
    'Tighten your buttocks and draw your ribs towards your hips.',
    'Hold one line from head to heels.',
  ],
  faults: [
    'Hips sag like an old sofa: tuck your tail, or lower your knees to the mat.',
    'Hips pike up like a roof: bring them down until your back could carry a tray.',
  ],
  feel: 'The whole front of the trunk, with thighs and buttocks firm. If your lower back aches, rest, then go on with your knees down.',
  breathing: 'Breathe low and evenly into the sides of your ribs.',
};
