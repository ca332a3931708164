import type { Exercise } from '../../core/exercise/index.ts';

export const sideAbduction: Exercise = {
  id: 'side-abduction',
  name: 'Side-lying leg raise',
  family: 'lateral-hip',
  alsoFamilies: [],
  level: 3,
  equipment: [],
  avoid: ['outer-hip'],
  easier: ['band-clamshell'],
  harder: ['side-plank-clam'],
  categories: ['strength'],
  targets: ['gluteus-medius', 'gluteus-minimus'],
  sides: 'each',
  doseCode: 'RE',
  position: 'side-lying',
  view: 'front',
};
