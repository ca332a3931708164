import type { ExerciseText } from '../text.ts';

export const lateralBandWalkText: ExerciseText = {
  whatFor: 'Keeps the outer hips working step after step, the staying power they need to hold your knees in line late in a run.',
  cues: [
    'Put the mini-band above your knees. Sink into a half squat, back long.',
    'Step sideways, leading with the heel.',
    'Let the other foot follow slowly. Stop it at hip width.',
    'Stay at one height. A band lower down, at ankles or feet, is harder.',
  ],
  faults: [
    'Trailing foot snaps in like a magnet: set it down gently with the band still taut.',
    'Head bobs like a cork: stay in the half squat between steps.',
  ],
  feel: 'The sides and backs of both hips, warmer with each step. If the fronts of your thighs burn first, push your hips back and stand a little higher.',
  breathing: 'Breathe in an easy rhythm, out as you push off sideways.',
};
