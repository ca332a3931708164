import type { ExerciseText } from '../text.ts';

export const sideAbductionText: ExerciseText = {
  whatFor:
    'Trains the muscles that hold your pelvis level whenever one foot is on the ground, by lifting the whole weight of the leg.',
  cues: [
    'Lie on your side, lower knee bent, top leg long and slightly behind you.',
    'Point your toes forward and reach the heel away.',
    'Raise the leg from the hip. Stop before your waist moves.',
    'Lower slowly along the same path.',
  ],
  faults: [
    'Leg creeps forward like a clock hand: slide the heel back until it lines up with you.',
    'Toes turn to the ceiling like a ballet dancer: face them forward and lift less.',
  ],
  feel: 'High on the outside of the top hip, towards the back. If it burns at the front pocket, take the leg back and turn the toes slightly down.',
  breathing: 'Breathe out as the leg goes up, and let the next breath in last the lowering.',
};
