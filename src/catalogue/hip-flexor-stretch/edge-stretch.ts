import type { Exercise } from '../../core/exercise/index.ts';

export const edgeStretch: Exercise = {
  id: 'edge-stretch',
  name: 'Standing split-stance hip-flexor stretch',
  family: 'hip-flexor-stretch',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: [],
  easier: [],
  harder: [],
  categories: ['cool-down', 'mobility'],
  targets: ['hip-flexors'],
  sides: 'each',
  doseCode: 'SS',
  position: 'stand',
  view: 'side',
};
