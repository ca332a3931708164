import type { Exercise } from '../../core/exercise/index.ts';

export const torsoTwist: Exercise = {
  id: 'torso-twist',
  name: 'Banded torso twist',
  family: 'anti-rotation',
  alsoFamilies: [],
  level: 3,
  equipment: ['long-band'],
  avoid: ['low-back'],
  easier: ['pallof-press'],
  harder: [],
  categories: ['strength', 'mobility'],
  targets: ['obliques', 'deep-rotators'],
  sides: 'each',
  doseCode: 'RA',
  position: 'stand',
  view: 'front',
};
