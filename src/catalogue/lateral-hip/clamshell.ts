import type { Exercise } from '../../core/exercise/index.ts';

export const clamshell: Exercise = {
  id: 'clamshell',
  name: 'Clamshell',
  family: 'lateral-hip',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: ['outer-hip'],
  easier: ['static-abduction'],
  harder: ['band-clamshell', 'fire-hydrant'],
  categories: ['strength', 'warm-up'],
  targets: ['gluteus-medius', 'deep-rotators', 'gluteus-maximus'],
  sides: 'each',
  doseCode: 'RB',
  position: 'side-lying',
  view: 'front',
};
