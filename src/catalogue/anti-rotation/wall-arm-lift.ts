import type { Exercise } from '../../core/exercise/index.ts';

export const wallArmLift: Exercise = {
  id: 'wall-arm-lift',
  name: 'Wall plank arm lift',
  family: 'anti-rotation',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: [],
  easier: [],
  harder: ['bird-dog'],
  categories: ['strength'],
  targets: ['obliques', 'deep-abdominals'],
  sides: 'alternating',
  doseCode: 'RA',
  position: 'stand',
  view: 'side',
};
