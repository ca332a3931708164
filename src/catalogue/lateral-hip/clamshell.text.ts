import type { ExerciseText } from '../text.ts';

export const clamshellText: ExerciseText = {
  whatFor:
    'Trains the side and back of the hip, which resist the thigh rolling inwards as you land, with little work for the front of the hip.',
  cues: [
    'Lie on your side, hips and knees half bent, a pillow between your knees.',
    'Stack your hips and keep your feet together.',
    'Lift the top knee off the pillow like a shell opening.',
    'Return it slowly until the pillow takes the weight.',
  ],
  faults: [
    'Pelvis rolls back like a boat: stack your hips and make the movement smaller.',
    'Feet part like scissors: keep the heels touching as the knee lifts.',
  ],
  feel: 'Behind the outside of the top hip, in the buttock. If you feel the front of the hip, roll the pelvis slightly forward and open less.',
  breathing: 'Breathe out as the knee opens, in as it settles on the pillow.',
};
