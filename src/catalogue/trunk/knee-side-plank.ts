import type { Exercise } from '../../core/exercise/index.ts';

export const kneeSidePlank: Exercise = {
  id: 'knee-side-plank',
  name: 'Side plank (knees)',
  family: 'trunk',
  alsoFamilies: [],
  level: 2,
  equipment: [],
  avoid: ['shoulder', 'outer-hip'],
  easier: [],
  harder: ['side-plank'],
  categories: ['strength'],
  targets: ['obliques', 'gluteus-medius'],
  sides: 'each',
  doseCode: 'IB',
  position: 'side-lying',
  view: 'front',
};
