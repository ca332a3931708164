import type { Exercise } from '../../core/exercise/index.ts';

export const bandHydrant: Exercise = {
  id: 'band-hydrant',
  name: 'Banded standing hydrant',
  family: 'lateral-hip',
  alsoFamilies: [],
  level: 4,
  equipment: ['mini-band'],
  avoid: ['balance'],
  easier: ['standing-hydrant'],
  harder: [],
  categories: ['strength'],
  targets: ['gluteus-medius', 'gluteus-maximus'],
  sides: 'each',
  doseCode: 'RC',
  position: 'stand',
  view: 'front',
};
