import type { ExerciseText } from '../text.ts';

export const bearShoulderTapText: ExerciseText = {
  whatFor:
    'Trains the waist to keep your pelvis square when one support is taken away, as happens each time a foot leaves the ground.',
  cues: [
    'Set hands under shoulders and knees under hips, toes tucked under.',
    'Lift both knees barely off the floor, back flat.',
    'Tap one shoulder with the opposite hand, hips still.',
    'Put the hand down slowly before the other one moves.',
  ],
  faults: [
    'Hips sway like a walking bear: widen your feet and tap more slowly.',
    'Seat climbs like a drawbridge: bring it level with your shoulders, knees low.',
  ],
  feel: 'Deep in the front and sides of the belly, thighs working too. If wrists or shoulders tire first, rest the knees between taps.',
  breathing: 'Breathe out with each tap. Lower your knees if you find your breath held.',
};
