import type { ExerciseText } from '../text.ts';

export const slSquatBoxText: ExerciseText = {
  whatFor:
    'Trains one hip and thigh to control your whole weight through a deeper bend than easy running uses, with a chair to catch you.',
  cues: [
    'Stand on one leg in front of the chair, arms reaching forward.',
    'Sit back slowly, knee following the line of the foot.',
    'Touch the seat softly, pelvis level.',
    'Stand up on that leg, or put the other foot down and use two.',
  ],
  faults: [
    'You plump down like a cushion: raise the seat and keep braking to the end.',
    'Pelvis swivels like a bar stool: point both hip bones at the wall ahead.',
  ],
  feel: 'The buttock and side of the standing hip, and the thigh. If the knee takes it, push your hips further back or add height to the seat.',
  breathing: 'Breathe in as you sit back, out as you leave the seat.',
};
