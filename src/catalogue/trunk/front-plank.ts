import type { Exercise } from '../../core/exercise/index.ts';

export const frontPlank: Exercise = {
  id: 'front-plank',
  name: 'Front plank',
  family: 'trunk',
  alsoFamilies: [],
  level: 2,
  equipment: [],
  avoid: ['shoulder', 'pelvic-floor'],
  easier: ['knee-plank'],
  harder: ['plank-hip-dips', 'plank-leg-lift'],
  categories: ['strength'],
  targets: ['deep-abdominals', 'obliques'],
  sides: 'both',
  doseCode: 'IB',
  position: 'prone',
  view: 'side',
};
