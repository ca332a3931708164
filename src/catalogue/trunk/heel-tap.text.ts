import type { ExerciseText } from '../text.ts';

export const heelTapText: ExerciseText = {
  whatFor:
    'Trains the belly to keep the pelvis still while one thigh moves, which it has to do whenever your legs swing from the hips.',
  cues: [
    'Lie on your back, knees above your hips, shins level with the floor.',
    'Flatten your lower back gently into the mat.',
    'Lower one heel slowly and tap the floor, knee still bent.',
    'Bring it back above the hip, then lower the other.',
  ],
  faults: [
    'Lower back arches like a little tunnel: tap only as low as the tunnel stays shut.',
    'Heel falls like a hammer: touch the floor as if it were hot.',
  ],
  feel: 'Low in the belly, with light work at the front of the hips. If your back or the hip flexors take over, tap the heel closer to you.',
  breathing: 'Breathe out as the heel goes down, in as the knee comes back.',
};
