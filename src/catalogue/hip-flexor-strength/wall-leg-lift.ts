import type { Exercise } from '../../core/exercise/index.ts';

export const wallLegLift: Exercise = {
  id: 'wall-leg-lift',
  name: 'Wall-supported leg lift',
  family: 'hip-flexor-strength',
  alsoFamilies: [],
  level: 2,
  equipment: [],
  avoid: [],
  easier: [],
  harder: ['band-march-stand'],
  categories: ['strength', 'warm-up'],
  targets: ['hip-flexors'],
  sides: 'each',
  doseCode: 'IA',
  position: 'stand',
  view: 'side',
};
