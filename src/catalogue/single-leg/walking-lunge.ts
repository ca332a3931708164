import type { Exercise } from '../../core/exercise/index.ts';

export const walkingLunge: Exercise = {
  id: 'walking-lunge',
  name: 'Walking lunge',
  family: 'single-leg',
  alsoFamilies: [],
  level: 4,
  equipment: [],
  avoid: ['deep-knee', 'balance'],
  easier: ['split-squat'],
  harder: [],
  categories: ['strength', 'warm-up'],
  targets: ['quadriceps', 'gluteus-maximus'],
  sides: 'alternating',
  doseCode: 'RC',
  position: 'lunge',
  view: 'side',
};
