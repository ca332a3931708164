import type { ExerciseText } from '../text.ts';

export const bandMarchSupineText: ExerciseText = {
  whatFor:
    'Gives the hip flexors a band to hold against while the other leg straightens, lying down so that the back can stay quiet.',
  cues: [
    'Loop the mini-band round both feet. Lie back, knees above your hips.',
    'Settle your lower back and pull your toes up to hold the band.',
    'Push one heel away until that leg is long. Keep the other knee still.',
    'Bring the leg back slowly and push with the other.',
  ],
  faults: [
    'Bent knee is towed along like a trailer: keep it above the hip and push less far.',
    'Back bows up like a footbridge: send the heel higher, towards the ceiling.',
  ],
  feel: 'The front of the hip that stays bent, and the belly. If your back works, push higher. If the groin pinches, rest the bent knee a little further away.',
  breathing: 'Breathe out as the heel pushes away, in as it returns.',
};
