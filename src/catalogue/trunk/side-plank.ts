import type { Exercise } from '../../core/exercise/index.ts';

export const sidePlank: Exercise = {
  id: 'side-plank',
  name: 'Side plank',
  family: 'trunk',
  alsoFamilies: [],
  level: 3,
  equipment: [],
  avoid: ['shoulder', 'outer-hip', 'pelvic-floor'],
  easier: ['knee-side-plank'],
  harder: [],
  categories: ['strength'],
  targets: ['obliques', 'gluteus-medius'],
  sides: 'each',
  doseCode: 'IB',
  position: 'side-lying',
  view: 'front',
};
