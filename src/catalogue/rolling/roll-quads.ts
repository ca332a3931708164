import type { Exercise } from '../../core/exercise/index.ts';

export const rollQuads: Exercise = {
  id: 'roll-quads',
  name: 'Roll quads',
  family: 'rolling',
  alsoFamilies: ['quad-stretch'],
  level: 1,
  equipment: ['roller'],
  avoid: ['wrist', 'shoulder'],
  easier: [],
  harder: [],
  categories: ['cool-down', 'mobility'],
  targets: ['quadriceps'],
  sides: 'each',
  doseCode: 'FR',
  position: 'prone',
  view: 'side',
};
