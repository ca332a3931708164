import type { Exercise } from '../../core/exercise/index.ts';

export const bandMarchSupine: Exercise = {
  id: 'band-march-supine',
  name: 'Band march lying',
  family: 'hip-flexor-strength',
  alsoFamilies: [],
  level: 2,
  equipment: ['mini-band'],
  avoid: ['groin-pinch'],
  easier: ['supine-march'],
  harder: ['band-march-stand'],
  categories: ['strength'],
  targets: ['hip-flexors', 'deep-abdominals'],
  sides: 'alternating',
  doseCode: 'RB',
  position: 'supine',
  view: 'side',
};
