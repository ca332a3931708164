import type { Exercise } from '../../core/exercise/index.ts';

export const sitToStand: Exercise = {
  id: 'sit-to-stand',
  name: 'Sit to stand',
  family: 'single-leg',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: [],
  easier: [],
  harder: ['split-squat-support', 'low-step-up'],
  categories: ['strength'],
  targets: ['quadriceps', 'gluteus-maximus'],
  sides: 'both',
  doseCode: 'RB',
  position: 'seated',
  view: 'side',
};
