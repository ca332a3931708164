import type { Exercise } from '../../core/exercise/index.ts';

export const bandMarchFree: Exercise = {
  id: 'band-march-free',
  name: 'Band march free',
  family: 'hip-flexor-strength',
  alsoFamilies: [],
  level: 4,
  equipment: ['mini-band'],
  avoid: ['groin-pinch', 'balance'],
  easier: ['band-march-stand'],
  harder: [],
  categories: ['strength'],
  targets: ['hip-flexors', 'gluteus-medius'],
  sides: 'alternating',
  doseCode: 'RC',
  position: 'stand',
  view: 'side',
};
