import type { Exercise } from '../../core/exercise/index.ts';

export const plankHipDips: Exercise = {
  id: 'plank-hip-dips',
  name: 'Plank with hip dips',
  family: 'trunk',
  alsoFamilies: [],
  level: 3,
  equipment: [],
  avoid: ['shoulder', 'pelvic-floor', 'low-back'],
  easier: ['front-plank'],
  harder: [],
  categories: ['strength'],
  targets: ['obliques', 'deep-abdominals'],
  sides: 'alternating',
  doseCode: 'RA',
  position: 'prone',
  view: 'side',
};
