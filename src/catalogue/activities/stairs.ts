import type { Exercise } from '../../core/exercise/index.ts';

export const stairs: Exercise = {
  id: 'stairs',
  name: 'Stairs',
  family: 'raise',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: ['deep-knee'],
  easier: [],
  harder: [],
  categories: [],
  targets: ['whole-body', 'glutes'],
  sides: 'alternating',
  doseCode: 'CV',
  position: 'stand',
  view: 'side',
};
