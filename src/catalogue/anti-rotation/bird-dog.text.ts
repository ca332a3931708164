import type { ExerciseText } from '../text.ts';

export const birdDogText: ExerciseText = {
  whatFor:
    'Trains belly, back and buttock to hold the pelvis still while opposite arm and leg reach, the same pairing your stride uses.',
  cues: [
    'Start on all fours, hands beneath shoulders and knees beneath hips.',
    'Reach one arm forward and the opposite leg back.',
    'Keep your hips still and your back flat.',
    'Draw both in slowly and change sides.',
  ],
  faults: [
    "Back dips like an old horse's: raise the leg no higher than the hip.",
    'Hips slide sideways like a drawer: keep the toes on the floor and reach less.',
  ],
  feel: 'Round the waist and in the buttock of the reaching leg. If your lower back pinches, keep the foot lower. If your wrists ache, make fists.',
  breathing: 'Breathe out as arm and leg reach, in as you draw them back.',
};
