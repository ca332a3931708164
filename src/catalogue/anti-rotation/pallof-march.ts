import type { Exercise } from '../../core/exercise/index.ts';

export const pallofMarch: Exercise = {
  id: 'pallof-march',
  name: 'Pallof press march',
  family: 'anti-rotation',
  alsoFamilies: [],
  level: 4,
  equipment: ['long-band'],
  avoid: ['balance'],
  easier: ['pallof-press'],
  harder: [],
  categories: ['strength'],
  targets: ['obliques', 'gluteus-medius'],
  sides: 'each',
  doseCode: 'RA',
  position: 'stand',
  view: 'front',
};
