import type { Exercise } from '../../core/exercise/index.ts';

export const standingHipOpener: Exercise = {
  id: 'standing-hip-opener',
  name: 'Standing hip opener',
  family: 'dynamic',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: [],
  easier: [],
  harder: [],
  categories: ['warm-up', 'mobility'],
  targets: ['hip-flexors', 'adductors'],
  sides: 'each',
  doseCode: 'DM',
  position: 'stand',
  view: 'front',
};
