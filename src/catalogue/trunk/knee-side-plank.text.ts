import type { ExerciseText } from '../text.ts';

export const kneeSidePlankText: ExerciseText = {
  whatFor:
    'Trains the side of waist and hip to keep the pelvis from dropping, with knees bent so that there is less of you to hold up.',
  cues: [
    'Lie on your side, elbow under your shoulder, knees bent behind you.',
    'Push the forearm down and raise your hips.',
    'Bring your hips forward until shoulder, hip and knee line up.',
    'Stay long in the neck, one hip above the other.',
  ],
  faults: [
    'Hips stay back as if on a stool: squeeze your buttocks to bring them forward.',
    'Shoulder sinks to the ear like a sleepy owl: press the elbow away from you.',
  ],
  feel: 'The side of the waist and the hip nearest the floor. If the shoulder works hardest, move the elbow right beneath it.',
  breathing: 'Breathe quietly into the upper ribs while you hold.',
};
