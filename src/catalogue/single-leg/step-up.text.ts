import type { ExerciseText } from '../text.ts';

export const stepUpText: ExerciseText = {
  whatFor: 'Trains buttock, hamstring and thigh to raise you through a deeper bend on one leg, close to what a hill asks.',
  cues: [
    'Set one whole foot on a step 20 to 30 centimetres high.',
    'Tip slightly forward and drive through that heel.',
    'Finish tall over the heel with the hip straight.',
    'Lower slowly until the other foot meets the floor without a sound.',
  ],
  faults: [
    'You drop off like a sack from a lorry: let the top leg lower you until the toes land.',
    'Knee bends inwards like a soft straw: aim it over your second toe.',
  ],
  feel: 'The buttock and thigh of the leg on the step. If it is mostly at the front of the knee, sit your hips back or choose a lower step.',
  breathing: 'Breathe out on the drive up, in on the way down.',
};
