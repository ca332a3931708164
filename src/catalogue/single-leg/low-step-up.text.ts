import type { ExerciseText } from '../text.ts';

export const lowStepUpText: ExerciseText = {
  whatFor: 'Trains one leg to lift you a small height with level hips, before stairs, hills and higher steps ask for more.',
  cues: [
    'Place one whole foot on a step 10 to 15 centimetres high.',
    'Bring your weight over that foot before you move.',
    'Stand up on it, hips level, and touch the other foot beside it.',
    'Step back down slowly, the leg on the step in charge.',
  ],
  faults: [
    'Bottom foot bounces like a spring: lift its toes first, then rise.',
    'Hip pokes out at the top like a teapot handle: grow tall over the middle of your foot.',
  ],
  feel: 'The thigh and buttock of the leg on the step. If the calf on the floor does the work, lean further over the step before you rise.',
  breathing: 'Breathe out as you step up, in as you step down.',
};
