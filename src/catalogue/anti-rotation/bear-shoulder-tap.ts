import type { Exercise } from '../../core/exercise/index.ts';

export const bearShoulderTap: Exercise = {
  id: 'bear-shoulder-tap',
  name: 'Bear shoulder tap',
  family: 'anti-rotation',
  alsoFamilies: [],
  level: 3,
  equipment: [],
  avoid: ['wrist', 'shoulder', 'pelvic-floor'],
  easier: ['bird-dog'],
  harder: ['plank-shoulder-tap'],
  categories: ['strength'],
  targets: ['obliques', 'deep-abdominals'],
  sides: 'alternating',
  doseCode: 'RA',
  position: 'quadruped',
  view: 'side',
};
