import type { Exercise } from '../../core/exercise/index.ts';

export const fireHydrant: Exercise = {
  id: 'fire-hydrant',
  name: 'Fire hydrant (hands and knees)',
  family: 'lateral-hip',
  alsoFamilies: [],
  level: 2,
  equipment: [],
  avoid: ['wrist'],
  easier: ['clamshell'],
  harder: ['standing-hydrant'],
  categories: ['strength'],
  targets: ['gluteus-medius', 'gluteus-maximus', 'deep-rotators'],
  sides: 'each',
  doseCode: 'RB',
  position: 'quadruped',
  view: 'side',
};
