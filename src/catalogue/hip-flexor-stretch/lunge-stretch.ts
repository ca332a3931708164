import type { Exercise } from '../../core/exercise/index.ts';

export const lungeStretch: Exercise = {
  id: 'lunge-stretch',
  name: 'Deep lunge stretch',
  family: 'hip-flexor-stretch',
  alsoFamilies: [],
  level: 2,
  equipment: [],
  avoid: ['deep-knee', 'low-back', 'groin-pinch'],
  easier: ['half-kneel-stretch'],
  harder: [],
  categories: ['cool-down', 'mobility'],
  targets: ['hip-flexors', 'quadriceps'],
  sides: 'each',
  doseCode: 'SS',
  position: 'lunge',
  view: 'side',
};
