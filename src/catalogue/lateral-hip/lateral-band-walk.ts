import type { Exercise } from '../../core/exercise/index.ts';

export const lateralBandWalk: Exercise = {
  id: 'lateral-band-walk',
  name: 'Lateral band walk',
  family: 'lateral-hip',
  alsoFamilies: [],
  level: 3,
  equipment: ['mini-band'],
  avoid: [],
  easier: ['side-step'],
  harder: [],
  categories: ['strength', 'warm-up'],
  targets: ['gluteus-medius', 'gluteus-maximus'],
  sides: 'each',
  doseCode: 'BW',
  position: 'stand',
  view: 'front',
};
