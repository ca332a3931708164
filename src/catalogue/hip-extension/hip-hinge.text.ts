import type { ExerciseText } from '../text.ts';

export const hipHingeText: ExerciseText = {
  whatFor: 'Trains buttocks, hamstrings and back to share the load as you fold at the hips, on two feet and without impact.',
  cues: [
    "Stand with your back to the wall, heels about a foot's length in front of it.",
    'Soften your knees and push your hips back until they touch the wall.',
    'Keep your back flat from head to tailbone.',
    'Press the floor away and bring your hips forward to stand tall.',
  ],
  faults: [
    'Back rounds like a question mark: lead with your tailbone and tip less far.',
    'Knees fold as if into a chair: keep your shins upright and send your hips back.',
  ],
  feel: 'A stretch down the backs of your thighs, then the buttocks as you rise. If your lower back tires first, stand nearer the wall.',
  breathing: 'Breathe in on the way to the wall, out as you stand up.',
};
