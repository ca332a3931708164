import type { ExerciseText } from '../text.ts';

export const walkingLungeText: ExerciseText = {
  whatFor: 'Trains thighs and buttocks to catch and lift you on one leg while you travel, a slow relative of the running stride.',
  cues: [
    'Stand tall with clear floor ahead. Take a short step forward.',
    'Sink under control, front knee over the middle of the foot.',
    'Push through the front foot and bring the back leg through.',
    'Find your balance, then step with the other leg.',
  ],
  faults: [
    'Steps reach as if over a puddle: shorten them until your pelvis stays level.',
    'Front knee wobbles like a trolley wheel: slow down and keep it over the mid-foot.',
  ],
  feel: 'The thigh and buttock of the leg in front. If the back hip pulls at the front or you sway, take shorter, shallower steps.',
  breathing: 'Breathe in on the way down, out as you rise into the next step.',
};
