import type { ExerciseText } from '../text.ts';

export const plankHipDipsText: ExerciseText = {
  whatFor:
    'Trains the sides of the waist to turn the pelvis and bring it back under control, so that trunk and hips learn to work together.',
  cues: [
    'Hold a forearm plank, elbows under shoulders, body long.',
    'Roll your pelvis until one hip nears the floor.',
    'Keep both shoulders where they are.',
    'Come back through the middle before you roll the other way.',
  ],
  faults: [
    'Hips flop from side to side like a landed fish: dip half as far and return slowly.',
    'Middle sinks lower with every turn like a slow leak: lift it level, or rest on your knees.',
  ],
  feel: 'The sides of the waist and across the belly. If your lower back pinches, make the dip smaller. If your shoulders burn, pause with knees down.',
  breathing: 'Breathe out as a hip dips, in as you pass the middle.',
};
