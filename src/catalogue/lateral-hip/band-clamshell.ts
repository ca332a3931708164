import type { Exercise } from '../../core/exercise/index.ts';

export const bandClamshell: Exercise = {
  id: 'band-clamshell',
  name: 'Banded clamshell',
  family: 'lateral-hip',
  alsoFamilies: [],
  level: 2,
  equipment: ['mini-band'],
  avoid: ['outer-hip'],
  easier: ['clamshell'],
  harder: ['side-abduction'],
  categories: ['strength'],
  targets: ['gluteus-medius', 'deep-rotators', 'gluteus-maximus'],
  sides: 'each',
  doseCode: 'RB',
  position: 'side-lying',
  view: 'front',
};
