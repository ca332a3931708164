import type { Exercise } from '../../core/exercise/index.ts';

export const marchInPlace: Exercise = {
  id: 'march-in-place',
  name: 'March in place',
  family: 'raise',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: [],
  easier: [],
  harder: [],
  categories: ['warm-up'],
  targets: ['whole-body', 'hip-flexors'],
  sides: 'alternating',
  doseCode: 'CV',
  position: 'stand',
  view: 'side',
};
