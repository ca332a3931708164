import type { Exercise } from '../../core/exercise/index.ts';

export const heelTap: Exercise = {
  id: 'heel-tap',
  name: 'Heel tap',
  family: 'trunk',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: [],
  easier: ['pelvic-tilt'],
  harder: ['dead-bug'],
  categories: ['strength'],
  targets: ['deep-abdominals', 'hip-flexors'],
  sides: 'alternating',
  doseCode: 'RA',
  position: 'supine',
  view: 'side',
};
