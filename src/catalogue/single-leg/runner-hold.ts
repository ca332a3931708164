import type { Exercise } from '../../core/exercise/index.ts';

export const runnerHold: Exercise = {
  id: 'runner-hold',
  name: 'Runner pose hold',
  family: 'single-leg',
  alsoFamilies: [],
  level: 2,
  equipment: [],
  avoid: [],
  easier: ['single-leg-stance'],
  harder: [],
  categories: ['strength'],
  targets: ['gluteus-medius', 'hip-flexors'],
  sides: 'each',
  doseCode: 'IA',
  position: 'stand',
  view: 'side',
};
