import type { Exercise } from '../../core/exercise/index.ts';

export const lowStepUp: Exercise = {
  id: 'low-step-up',
  name: 'Low step-up',
  family: 'single-leg',
  alsoFamilies: [],
  level: 2,
  equipment: ['step'],
  avoid: [],
  easier: ['sit-to-stand'],
  harder: ['step-up'],
  categories: ['strength'],
  targets: ['quadriceps', 'gluteus-maximus', 'gluteus-medius'],
  sides: 'each',
  doseCode: 'RB',
  position: 'stand',
  view: 'side',
};
