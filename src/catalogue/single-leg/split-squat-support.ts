import type { Exercise } from '../../core/exercise/index.ts';

export const splitSquatSupport: Exercise = {
  id: 'split-squat-support',
  name: 'Supported split squat',
  family: 'single-leg',
  alsoFamilies: [],
  level: 2,
  equipment: [],
  avoid: ['deep-knee'],
  easier: ['sit-to-stand'],
  harder: ['split-squat'],
  categories: ['strength'],
  targets: ['quadriceps', 'gluteus-maximus'],
  sides: 'each',
  doseCode: 'RB',
  position: 'lunge',
  view: 'side',
};
