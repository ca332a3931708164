import type { Exercise } from '../../core/exercise/index.ts';

export const calfWallStretch: Exercise = {
  id: 'calf-wall-stretch',
  name: 'Wall calf stretch',
  family: 'calf',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: [],
  easier: [],
  harder: [],
  categories: ['cool-down', 'mobility'],
  targets: ['calf'],
  sides: 'each',
  doseCode: 'SS',
  position: 'stand',
  view: 'side',
};
