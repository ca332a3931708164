import type { ExerciseText } from '../text.ts';

export const ankleRockText: ExerciseText = {
  whatFor: 'Loosens the ankle before you load it, since a stiff one makes the foot and the hip find another way round.',
  cues: [
    'Face the wall, hands on it, one foot about a hand away.',
    'Glide that knee forward over the second toe to the wall.',
    'Keep the heel pressed down.',
    'Draw the knee back smoothly before the next rock.',
  ],
  faults: [
    'Heel peels up like a sticker: bring the foot nearer the wall.',
    'Knee slips to the inside like a train off its track: aim it over the second toe.',
  ],
  feel: 'A gentle stretch low in the calf or stiffness round the ankle. If the front of the ankle pinches, rock less far.',
};
