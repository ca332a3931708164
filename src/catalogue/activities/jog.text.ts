import type { ExerciseText } from '../text.ts';

export const jogText: ExerciseText = {
  whatFor: 'Tries ten easy minutes on your hips, slow enough to notice everything they say.',
  cues: [
    'Choose flat, soft ground and start slower than you want to.',
    'Run tall with short, quick steps under your hips.',
    'Keep a pace at which you could talk.',
    'Stop and walk if the hip hurts more with each step.',
  ],
  faults: [
    'Steps grow long like a hurdler: shorten them until you hardly hear your feet.',
    'Pace creeps up like a race: slow down until a whole sentence comes easily.',
  ],
  feel: 'Warm legs and even steps. If one hip makes you shorten a step or lean, stop jogging and walk home.',
  breathing: 'Breathe so easily that you could chat.',
};
