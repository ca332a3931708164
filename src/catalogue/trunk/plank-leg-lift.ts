import type { Exercise } from '../../core/exercise/index.ts';

export const plankLegLift: Exercise = {
  id: 'plank-leg-lift',
  name: 'Plank with leg lift',
  family: 'trunk',
  alsoFamilies: [],
  level: 3,
  equipment: [],
  avoid: ['shoulder', 'pelvic-floor', 'low-back'],
  easier: ['front-plank'],
  harder: [],
  categories: ['strength'],
  targets: ['gluteus-maximus', 'deep-abdominals'],
  sides: 'alternating',
  doseCode: 'RA',
  position: 'prone',
  view: 'side',
};
