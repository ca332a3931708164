import type { Exercise } from '../../core/exercise/index.ts';

export const ankleRock: Exercise = {
  id: 'ankle-rock',
  name: 'Knee-to-wall ankle rock',
  family: 'ankle',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: [],
  easier: [],
  harder: [],
  categories: ['warm-up', 'mobility'],
  targets: ['calf', 'ankle'],
  sides: 'each',
  doseCode: 'DM',
  position: 'stand',
  view: 'side',
};
