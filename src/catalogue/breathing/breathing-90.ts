import type { Exercise } from '../../core/exercise/index.ts';

export const breathing90: Exercise = {
  id: 'breathing-90',
  name: '90-90 breathing',
  family: 'breathing',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: [],
  easier: [],
  harder: [],
  categories: ['cool-down', 'mobility'],
  targets: ['core'],
  sides: 'both',
  doseCode: 'BR',
  position: 'supine',
  view: 'side',
};
