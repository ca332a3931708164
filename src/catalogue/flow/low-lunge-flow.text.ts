import type { ExerciseText } from '../text.ts';

export const lowLungeFlowText: ExerciseText = {
  whatFor:
    'Opens the front of one hip, then the back of the other thigh, so that both ends of your stride get an unhurried turn.',
  cues: [
    'Step one foot forward between your hands, back knee on the mat.',
    'Ease your hips forward, front shin close to upright.',
    'Shift back and straighten the front leg, toes up.',
    'Return to the lunge, then bring the other foot forward.',
  ],
  faults: [
    'Back curls over the leg like a snail shell: keep a bend in the knee and reach your chest ahead.',
    'Hips lean to one side like a parked motorbike: share your weight between both hands.',
  ],
  feel: 'First the front of the back hip, then the back of the front thigh. If the groin pinches, ease forward less. If the knee is sore, pad it.',
  breathing: 'Breathe in as you come forward, out as the leg straightens.',
};
