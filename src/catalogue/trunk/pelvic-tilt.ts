import type { Exercise } from '../../core/exercise/index.ts';

export const pelvicTilt: Exercise = {
  id: 'pelvic-tilt',
  name: 'Pelvic tilt',
  family: 'trunk',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: [],
  easier: [],
  harder: ['heel-tap'],
  categories: ['strength', 'warm-up'],
  targets: ['deep-abdominals'],
  sides: 'both',
  doseCode: 'RA',
  position: 'supine',
  view: 'side',
};
