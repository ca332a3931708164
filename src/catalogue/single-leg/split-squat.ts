import type { Exercise } from '../../core/exercise/index.ts';

export const splitSquat: Exercise = {
  id: 'split-squat',
  name: 'Split squat',
  family: 'single-leg',
  alsoFamilies: [],
  level: 3,
  equipment: [],
  avoid: ['deep-knee'],
  easier: ['split-squat-support'],
  harder: ['walking-lunge'],
  categories: ['strength'],
  targets: ['quadriceps', 'gluteus-maximus'],
  sides: 'each',
  doseCode: 'RE',
  position: 'lunge',
  view: 'side',
};
