import type { Exercise } from '../../core/exercise/index.ts';

export const handMassageQuads: Exercise = {
  id: 'hand-massage-quads',
  name: 'Hand massage, thighs',
  family: 'rolling',
  alsoFamilies: ['quad-stretch'],
  level: 1,
  equipment: [],
  avoid: [],
  easier: [],
  harder: [],
  categories: ['cool-down', 'mobility'],
  targets: ['quadriceps'],
  sides: 'each',
  doseCode: 'FR',
  position: 'seated',
  view: 'side',
};
