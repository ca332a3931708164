import type { ExerciseText } from '../text.ts';

export const sidePlankClamText: ExerciseText = {
  whatFor:
    'Joins the side of the trunk to the side of the hip, the two that keep your pelvis from dropping when one foot is down.',
  cues: [
    'Prop yourself on one forearm, knees bent, the mini-band above them.',
    'Lift your hips until shoulder, hip and lower knee make a line.',
    'Open the top knee against the band, feet together.',
    'Close it slowly while your hips stay high.',
  ],
  faults: [
    'Hips sag like a washing line: rest them on the mat and lift again.',
    'Chest rolls forward like a closing book: turn your breastbone to face straight ahead.',
  ],
  feel: 'The side of the waist nearest the floor and both outer hips. If the shoulder tires first, set the elbow right beneath it and push the floor away.',
  breathing: 'Breathe out as you open, and keep small breaths going while you hold.',
};
