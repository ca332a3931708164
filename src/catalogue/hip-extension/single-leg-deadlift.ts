import type { Exercise } from '../../core/exercise/index.ts';

export const singleLegDeadlift: Exercise = {
  id: 'single-leg-deadlift',
  name: 'Single-leg deadlift',
  family: 'hip-extension',
  alsoFamilies: [],
  level: 4,
  equipment: [],
  avoid: ['low-back', 'sitting-bone', 'balance'],
  easier: ['sl-deadlift-support'],
  harder: ['band-sl-deadlift'],
  categories: ['strength'],
  targets: ['hamstrings', 'gluteus-maximus', 'gluteus-medius'],
  sides: 'each',
  doseCode: 'RE',
  position: 'stand',
  view: 'side',
};
