import type { ExerciseText } from '../text.ts';

export const wallArmLiftText: ExerciseText = {
  whatFor:
    'Trains the waist to keep the trunk from turning as one arm lifts, so that your hips have something steady to push against.',
  cues: [
    'Lean on the wall with both forearms, feet a step back, body in a line.',
    'Tighten your belly gently, as if before a cough.',
    'Lift one forearm off the wall without turning.',
    'Place it back softly and change arms.',
  ],
  faults: [
    'Chest swings open like a cupboard door: lift the forearm only a little.',
    'Belly sags towards the wall like a full bag: tuck your tailbone and step closer.',
  ],
  feel: 'The front and sides of your waist. If your shoulders or lower back tire first, bring your feet nearer the wall.',
  breathing: 'Breathe out as the forearm leaves the wall, in as it comes back.',
};
