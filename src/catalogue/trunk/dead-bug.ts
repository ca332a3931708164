import type { Exercise } from '../../core/exercise/index.ts';

export const deadBug: Exercise = {
  id: 'dead-bug',
  name: 'Dead bug',
  family: 'trunk',
  alsoFamilies: [],
  level: 2,
  equipment: [],
  avoid: ['pelvic-floor'],
  easier: ['heel-tap'],
  harder: [],
  categories: ['strength'],
  targets: ['deep-abdominals', 'obliques'],
  sides: 'alternating',
  doseCode: 'RA',
  position: 'supine',
  view: 'side',
};
