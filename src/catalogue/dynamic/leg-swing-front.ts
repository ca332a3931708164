import type { Exercise } from '../../core/exercise/index.ts';

export const legSwingFront: Exercise = {
  id: 'leg-swing-front',
  name: 'Leg swing front-back',
  family: 'dynamic',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: ['low-back'],
  easier: [],
  harder: [],
  categories: ['warm-up'],
  targets: ['hip-flexors', 'hamstrings'],
  sides: 'each',
  doseCode: 'DM',
  position: 'stand',
  view: 'side',
};
