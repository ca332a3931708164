import type { Exercise } from '../../core/exercise/index.ts';

export const singleLegStance: Exercise = {
  id: 'single-leg-stance',
  name: 'Single-leg stand',
  family: 'single-leg',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: [],
  easier: [],
  harder: ['runner-hold'],
  categories: ['strength', 'warm-up'],
  targets: ['gluteus-medius', 'foot'],
  sides: 'each',
  doseCode: 'IA',
  position: 'stand',
  view: 'front',
};
