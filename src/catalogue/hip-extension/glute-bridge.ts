import type { Exercise } from '../../core/exercise/index.ts';

export const gluteBridge: Exercise = {
  id: 'glute-bridge',
  name: 'Glute bridge',
  family: 'hip-extension',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: [],
  easier: ['glute-squeeze'],
  harder: ['bridge-march'],
  categories: ['strength', 'warm-up'],
  targets: ['gluteus-maximus', 'hamstrings'],
  sides: 'both',
  doseCode: 'RB',
  position: 'supine',
  view: 'side',
};
