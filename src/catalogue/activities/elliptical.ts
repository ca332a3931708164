import type { Exercise } from '../../core/exercise/index.ts';

export const elliptical: Exercise = {
  id: 'elliptical',
  name: 'Elliptical',
  family: 'raise',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: [],
  easier: [],
  harder: [],
  categories: [],
  targets: ['whole-body', 'quadriceps'],
  sides: 'alternating',
  doseCode: 'CV',
  position: 'stand',
  view: 'side',
};
