import type { ExerciseText } from '../text.ts';

export const quadStretchStandText: ExerciseText = {
  whatFor:
    'Stretches the front of the thigh up to the hip, where it can tug the pelvis forward when running or sitting has left it tight.',
  cues: [
    'Stand tall, a hand on the wall. Hold one ankle, or a towel looped round it.',
    'Bring your knees together and tuck your tail under.',
    'Draw the heel gently towards the buttock.',
    'Keep the standing knee soft and your chest up.',
  ],
  faults: [
    'Bent knee wings out like an elbow: bring it in beside the other.',
    'Back sways like a palm tree: tuck again and allow the heel further away.',
  ],
  feel: 'Along the middle of the front thigh. If the knee complains, loosen your hold. If your lower back does, tuck your tail more.',
  breathing: 'Breathe slowly and let the thigh lengthen on the way out.',
};
