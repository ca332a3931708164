import type { ExerciseText } from '../text.ts';

export const wallLegLiftText: ExerciseText = {
  whatFor:
    'Lets the front of the hip work gently while it is nearly straight, so that tight hip flexors get some strength where they are long.',
  cues: [
    'Stand with your back against the wall, heels a little in front of it.',
    'Draw your ribs down and keep both hips level.',
    'Lift one straight leg a little forward, low over the floor.',
    'Hold it still, then put the foot down quietly.',
  ],
  faults: [
    'Leg climbs like a barrier at a level crossing: bring it down to a hand above the floor.',
    'Back peels off like old wallpaper: breathe out, settle your ribs and hold the foot lower.',
  ],
  feel: 'The front of the hip and the top of the thigh. If the groin pinches or your back works, hold the foot lower or bend the knee slightly.',
  breathing: 'Breathe evenly while the leg hovers.',
};
