import type { Exercise } from '../../core/exercise/index.ts';

export const highKneeWalk: Exercise = {
  id: 'high-knee-walk',
  name: 'Walking high knees',
  family: 'dynamic',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: [],
  easier: [],
  harder: [],
  categories: ['warm-up'],
  targets: ['hip-flexors', 'glutes'],
  sides: 'alternating',
  doseCode: 'DM',
  position: 'stand',
  view: 'side',
};
