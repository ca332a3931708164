import type { Exercise } from '../../core/exercise/index.ts';

export const kneePlank: Exercise = {
  id: 'knee-plank',
  name: 'Knee plank',
  family: 'trunk',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: ['shoulder'],
  easier: [],
  harder: ['front-plank'],
  categories: ['strength'],
  targets: ['deep-abdominals', 'obliques'],
  sides: 'both',
  doseCode: 'IB',
  position: 'prone',
  view: 'side',
};
