import type { Exercise } from '../../core/exercise/index.ts';

export const pallofPress: Exercise = {
  id: 'pallof-press',
  name: 'Pallof press',
  family: 'anti-rotation',
  alsoFamilies: [],
  level: 3,
  equipment: ['long-band'],
  avoid: [],
  easier: ['pallof-half-kneel'],
  harder: ['pallof-march', 'torso-twist'],
  categories: ['strength'],
  targets: ['obliques', 'deep-abdominals'],
  sides: 'each',
  doseCode: 'RA',
  position: 'stand',
  view: 'front',
};
