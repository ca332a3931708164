import type { ExerciseText } from '../text.ts';

export const bandSlDeadliftText: ExerciseText = {
  whatFor:
    'Adds a long band that pulls hardest near the top, loading buttock and hamstring where the hip straightens, as it does at push-off.',
  cues: [
    'Pin the long band under the middle of one foot, an end in each hand.',
    'Tip from the hip, hands close to your shin, hips square.',
    'Stand up against the pull until the hip is straight.',
    'Follow the band down slowly, in full control.',
  ],
  faults: [
    'Arms haul like oars: keep them long and let the hip do the lifting.',
    'Upper back hangs like a coat on a hook: draw your shoulder blades down before you rise.',
  ],
  feel: 'The standing buttock and hamstring, most of all near the top. If your back or arms tire first, hold the band with less tension.',
  breathing: 'Breathe out against the band as you rise, in as you follow it down.',
};
