import type { ExerciseText } from '../text.ts';

export const ellipticalText: ExerciseText = {
  whatFor: 'Keeps heart and legs in the habit of running, while your feet never leave the pedals and nothing lands.',
  cues: [
    'Set the resistance low and stand tall in the middle of the pedals.',
    'Push down through the whole foot, heels included.',
    'Move the handles with the arms, hands loose.',
    'Turn at a rhythm you could keep for an hour.',
  ],
  faults: [
    'Weight hangs on the handles like a coat: stand over your feet and only steer with the hands.',
    'Hips rock from side to side like a boat: lower the resistance and shorten the stride.',
  ],
  feel: 'Thighs and buttocks, evenly. If the front of a hip pinches, lower the ramp or pedal backwards for a while.',
  breathing: 'Keep enough breath for a conversation.',
};
