import type { ExerciseText } from '../text.ts';

export const plankLegLiftText: ExerciseText = {
  whatFor:
    'Trains one buttock to take the leg back while the belly stops the spine arching, two jobs that come together at push-off.',
  cues: [
    'Hold a forearm plank, feet hip-width apart.',
    'Tighten one buttock and raise that foot a little, knee straight.',
    'Lift from the hip. Leave your back flat.',
    'Put the toes down softly and lift the other foot.',
  ],
  faults: [
    'Back bends like a scorpion: lift no higher than the other heel.',
    'Pelvis twists like a jar lid: point both hip bones at the floor.',
  ],
  feel: 'The buttock of the lifted leg and the whole belly. If it goes to your lower back, lift half as high or stay in the plain plank.',
  breathing: 'Breathe out as the foot leaves the floor, in as the toes land.',
};
