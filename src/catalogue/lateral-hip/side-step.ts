import type { Exercise } from '../../core/exercise/index.ts';

export const sideStep: Exercise = {
  id: 'side-step',
  name: 'Resisted side step',
  family: 'lateral-hip',
  alsoFamilies: [],
  level: 2,
  equipment: ['mini-band'],
  avoid: [],
  easier: ['standing-abduction'],
  harder: ['lateral-band-walk'],
  categories: ['strength'],
  targets: ['gluteus-medius', 'gluteus-maximus'],
  sides: 'alternating',
  doseCode: 'RB',
  position: 'stand',
  view: 'front',
};
