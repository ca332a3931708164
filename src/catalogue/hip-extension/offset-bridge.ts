import type { Exercise } from '../../core/exercise/index.ts';

export const offsetBridge: Exercise = {
  id: 'offset-bridge',
  name: 'Offset bridge',
  family: 'hip-extension',
  alsoFamilies: [],
  level: 3,
  equipment: [],
  avoid: [],
  easier: ['bridge-march'],
  harder: ['single-leg-bridge'],
  categories: ['strength'],
  targets: ['gluteus-maximus', 'hamstrings'],
  sides: 'each',
  doseCode: 'RC',
  position: 'supine',
  view: 'side',
};
