import type { ExerciseText } from '../text.ts';

export const supineMarchText: ExerciseText = {
  whatFor:
    'Trains the hip flexors to lift the thigh while the belly keeps the pelvis quiet, with the mat to tell you when it moves.',
  cues: [
    'Lie on your back, knees bent, both feet flat.',
    'Draw your lower belly in. Leave your back where it is.',
    'Float one foot up until that knee is above the hip.',
    'Lower it slowly and march with the other.',
  ],
  faults: [
    'Pelvis rolls like a barrel: lift the foot only until you feel it begin.',
    'Foot shoots up like a kicked ball: start each lift gently, from the hip.',
  ],
  feel: 'Lightly at the front of the lifting hip, and low in the belly. If the groin pinches, stop sooner. If your back arches, lift less.',
  breathing: 'Breathe out as the foot floats up, in as it settles.',
};
