import type { Exercise } from '../../core/exercise/index.ts';

export const hipCircles: Exercise = {
  id: 'hip-circles',
  name: 'Hip circles',
  family: 'dynamic',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: [],
  easier: [],
  harder: [],
  categories: ['warm-up', 'mobility'],
  targets: ['hip-joint'],
  sides: 'each',
  doseCode: 'DM',
  position: 'stand',
  view: 'front',
};
