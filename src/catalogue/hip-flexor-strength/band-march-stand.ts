import type { Exercise } from '../../core/exercise/index.ts';

export const bandMarchStand: Exercise = {
  id: 'band-march-stand',
  name: 'Band march standing',
  family: 'hip-flexor-strength',
  alsoFamilies: [],
  level: 3,
  equipment: ['mini-band'],
  avoid: ['groin-pinch'],
  easier: ['wall-leg-lift', 'band-march-supine'],
  harder: ['band-march-free'],
  categories: ['strength'],
  targets: ['hip-flexors', 'gluteus-medius'],
  sides: 'alternating',
  doseCode: 'RB',
  position: 'stand',
  view: 'side',
};
