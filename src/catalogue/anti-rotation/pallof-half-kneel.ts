import type { Exercise } from '../../core/exercise/index.ts';

export const pallofHalfKneel: Exercise = {
  id: 'pallof-half-kneel',
  name: 'Half-kneeling Pallof press',
  family: 'anti-rotation',
  alsoFamilies: [],
  level: 2,
  equipment: ['long-band'],
  avoid: ['deep-knee'],
  easier: [],
  harder: ['pallof-press'],
  categories: ['strength'],
  targets: ['obliques', 'deep-abdominals', 'glutes'],
  sides: 'each',
  doseCode: 'RA',
  position: 'half-kneel',
  view: 'front',
};
