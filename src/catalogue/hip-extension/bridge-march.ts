import type { Exercise } from '../../core/exercise/index.ts';

export const bridgeMarch: Exercise = {
  id: 'bridge-march',
  name: 'Marching glute bridge',
  family: 'hip-extension',
  alsoFamilies: [],
  level: 2,
  equipment: [],
  avoid: [],
  easier: ['glute-bridge'],
  harder: ['offset-bridge'],
  categories: ['strength'],
  targets: ['gluteus-maximus', 'obliques', 'hip-flexors'],
  sides: 'alternating',
  doseCode: 'RB',
  position: 'supine',
  view: 'side',
};
