import type { Exercise } from '../../core/exercise/index.ts';

export const bandSlDeadlift: Exercise = {
  id: 'band-sl-deadlift',
  name: 'Banded single-leg deadlift',
  family: 'hip-extension',
  alsoFamilies: [],
  level: 5,
  equipment: ['long-band'],
  avoid: ['low-back', 'sitting-bone', 'balance'],
  easier: ['single-leg-deadlift'],
  harder: [],
  categories: ['strength'],
  targets: ['hamstrings', 'gluteus-maximus', 'gluteus-medius'],
  sides: 'each',
  doseCode: 'RE',
  position: 'stand',
  view: 'side',
};
