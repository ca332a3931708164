import type { Exercise } from '../../core/exercise/index.ts';

export const kickstandDeadlift: Exercise = {
  id: 'kickstand-deadlift',
  name: 'Kickstand deadlift',
  family: 'hip-extension',
  alsoFamilies: [],
  level: 2,
  equipment: [],
  avoid: ['low-back', 'sitting-bone'],
  easier: ['hip-hinge'],
  harder: ['sl-deadlift-support'],
  categories: ['strength'],
  targets: ['hamstrings', 'gluteus-maximus'],
  sides: 'each',
  doseCode: 'RC',
  position: 'stand',
  view: 'side',
};
