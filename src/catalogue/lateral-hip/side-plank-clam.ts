import type { Exercise } from '../../core/exercise/index.ts';

export const sidePlankClam: Exercise = {
  id: 'side-plank-clam',
  name: 'Side-plank clam (knees)',
  family: 'lateral-hip',
  alsoFamilies: [],
  level: 4,
  equipment: ['mini-band'],
  avoid: ['shoulder', 'outer-hip'],
  easier: ['side-abduction'],
  harder: ['side-plank-abduction'],
  categories: ['strength'],
  targets: ['gluteus-medius', 'obliques'],
  sides: 'each',
  doseCode: 'RC',
  position: 'side-lying',
  view: 'front',
};
