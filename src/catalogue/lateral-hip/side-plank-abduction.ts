import type { Exercise } from '../../core/exercise/index.ts';

export const sidePlankAbduction: Exercise = {
  id: 'side-plank-abduction',
  name: 'Side plank with leg raise',
  family: 'lateral-hip',
  alsoFamilies: [],
  level: 5,
  equipment: [],
  avoid: ['shoulder', 'outer-hip', 'pelvic-floor'],
  easier: ['side-plank-clam'],
  harder: [],
  categories: ['strength'],
  targets: ['gluteus-medius', 'gluteus-maximus', 'obliques'],
  sides: 'each',
  doseCode: 'RC',
  position: 'side-lying',
  view: 'front',
};
