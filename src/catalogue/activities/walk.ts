import type { Exercise } from '../../core/exercise/index.ts';

export const walk: Exercise = {
  id: 'walk',
  name: 'Walk',
  family: 'raise',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: [],
  easier: [],
  harder: [],
  categories: [],
  targets: ['whole-body', 'glutes'],
  sides: 'alternating',
  doseCode: 'CV',
  position: 'stand',
  view: 'side',
};
