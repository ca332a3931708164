import type { Exercise } from '../../core/exercise/index.ts';

export const standingAbduction: Exercise = {
  id: 'standing-abduction',
  name: 'Standing leg-out',
  family: 'lateral-hip',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: [],
  easier: ['static-abduction'],
  harder: ['side-step'],
  categories: ['strength'],
  targets: ['gluteus-medius'],
  sides: 'each',
  doseCode: 'RB',
  position: 'stand',
  view: 'front',
};
