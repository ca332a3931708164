import type { ExerciseText } from '../text.ts';

export const elevatedSlBridgeText: ExerciseText = {
  whatFor:
    'Raises the foot so that one buttock and hamstring work through a longer bend than the floor allows, one leg at a time as in running.',
  cues: [
    'Lie close to the step. Plant one foot on it, the other knee over its hip.',
    'Press down into the step and raise your hips to a straight line.',
    'Pause there with your hip bones level.',
    'Lower slowly, all the way to the mat.',
  ],
  faults: [
    'Hips drop the last part like a lift without a brake: take the lowest part slowest.',
    'Belly pokes up like a tent pole: stop sooner, ribs down, and let the buttock hold you.',
  ],
  feel: 'The buttock and hamstring of the leg on the step. If your back works or the sitting bone pulls, lift less or move the foot to the floor.',
  breathing: 'Breathe out as you press into the step. Let one long breath in last the lowering.',
};
