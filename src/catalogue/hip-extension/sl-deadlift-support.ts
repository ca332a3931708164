import type { Exercise } from '../../core/exercise/index.ts';

export const slDeadliftSupport: Exercise = {
  id: 'sl-deadlift-support',
  name: 'Supported single-leg deadlift',
  family: 'hip-extension',
  alsoFamilies: [],
  level: 3,
  equipment: [],
  avoid: ['low-back', 'sitting-bone'],
  easier: ['kickstand-deadlift'],
  harder: ['single-leg-deadlift'],
  categories: ['strength'],
  targets: ['hamstrings', 'gluteus-maximus', 'gluteus-medius'],
  sides: 'each',
  doseCode: 'RC',
  position: 'stand',
  view: 'side',
};
