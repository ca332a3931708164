import type { Exercise } from '../../core/exercise/index.ts';

export const quadStretchStand: Exercise = {
  id: 'quad-stretch-stand',
  name: 'Standing quad stretch',
  family: 'quad-stretch',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: ['deep-knee'],
  easier: [],
  harder: [],
  categories: ['cool-down', 'mobility'],
  targets: ['quadriceps', 'hip-flexors'],
  sides: 'each',
  doseCode: 'SS',
  position: 'stand',
  view: 'side',
};
