import type { Exercise } from '../../core/exercise/index.ts';

export const gluteSqueeze: Exercise = {
  id: 'glute-squeeze',
  name: 'Prone glute squeeze',
  family: 'hip-extension',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: [],
  easier: [],
  harder: ['glute-bridge'],
  categories: ['strength', 'warm-up'],
  targets: ['gluteus-maximus'],
  sides: 'both',
  doseCode: 'IA',
  position: 'prone',
  view: 'side',
};
