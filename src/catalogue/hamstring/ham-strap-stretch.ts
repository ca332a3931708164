import type { Exercise } from '../../core/exercise/index.ts';

export const hamStrapStretch: Exercise = {
  id: 'ham-strap-stretch',
  name: 'Hamstring strap stretch',
  family: 'hamstring',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: ['sitting-bone'],
  easier: [],
  harder: [],
  categories: ['mobility'],
  targets: ['hamstrings'],
  sides: 'each',
  doseCode: 'SS',
  position: 'supine',
  view: 'side',
};
