import type { Exercise } from '../../core/exercise/index.ts';

export const hipHinge: Exercise = {
  id: 'hip-hinge',
  name: 'Wall hip hinge',
  family: 'hip-extension',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: [],
  easier: [],
  harder: ['kickstand-deadlift'],
  categories: ['strength', 'warm-up'],
  targets: ['hamstrings', 'gluteus-maximus', 'back-extensors'],
  sides: 'both',
  doseCode: 'RB',
  position: 'stand',
  view: 'side',
};
