import type { Exercise } from '../../core/exercise/index.ts';

export const deepWater: Exercise = {
  id: 'deep-water',
  name: 'Deep-water run',
  family: 'raise',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: [],
  easier: [],
  harder: [],
  categories: [],
  targets: ['whole-body', 'hip-flexors'],
  sides: 'alternating',
  doseCode: 'CV',
  position: 'stand',
  view: 'side',
};
