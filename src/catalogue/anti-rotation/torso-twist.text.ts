import type { ExerciseText } from '../text.ts';

export const torsoTwistText: ExerciseText = {
  whatFor: 'Trains the waist to turn the ribs over a still pelvis, the small counter-turn that goes with your arm swing.',
  cues: [
    'Stand side-on to the anchor, long band in both hands, arms nearly straight.',
    'Face your hips forward and keep them there.',
    'Turn your ribs away from the anchor, arms following.',
    'Let the band bring you back slowly.',
  ],
  faults: [
    'Hips spin with you like a revolving door: squeeze your buttocks and turn less.',
    'Arms sweep like windscreen wipers: keep your hands before your breastbone, turn the ribs.',
  ],
  feel: 'The sides of your waist, up towards the ribs. If it goes to your lower back, make the turn smaller and take a lighter pull.',
  breathing: 'Breathe out as the ribs turn away, in as they face front.',
};
