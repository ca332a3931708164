import type { Exercise } from '../../core/exercise/index.ts';

export const supineMarch: Exercise = {
  id: 'supine-march',
  name: 'Supine march',
  family: 'hip-flexor-strength',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: [],
  easier: [],
  harder: ['band-march-supine'],
  categories: ['strength', 'warm-up'],
  targets: ['hip-flexors', 'deep-abdominals'],
  sides: 'alternating',
  doseCode: 'RA',
  position: 'supine',
  view: 'side',
};
