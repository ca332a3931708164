import type { Exercise } from '../../core/exercise/index.ts';

export const jog: Exercise = {
  id: 'jog',
  name: 'Jog',
  family: 'raise',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: ['pelvic-floor'],
  easier: [],
  harder: [],
  categories: [],
  targets: ['whole-body', 'glutes'],
  sides: 'alternating',
  doseCode: 'CV',
  position: 'stand',
  view: 'side',
};
