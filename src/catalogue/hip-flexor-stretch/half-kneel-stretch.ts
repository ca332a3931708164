import type { Exercise } from '../../core/exercise/index.ts';

export const halfKneelStretch: Exercise = {
  id: 'half-kneel-stretch',
  name: 'Half-kneeling hip-flexor stretch',
  family: 'hip-flexor-stretch',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: ['deep-knee'],
  easier: [],
  harder: ['lunge-stretch'],
  categories: ['cool-down', 'mobility'],
  targets: ['hip-flexors'],
  sides: 'each',
  doseCode: 'SS',
  position: 'half-kneel',
  view: 'side',
};
