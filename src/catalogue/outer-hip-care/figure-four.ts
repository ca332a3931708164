import type { Exercise } from '../../core/exercise/index.ts';

export const figureFour: Exercise = {
  id: 'figure-four',
  name: 'Figure-four',
  family: 'outer-hip-care',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: ['outer-hip', 'groin-pinch'],
  easier: [],
  harder: [],
  categories: ['cool-down', 'mobility'],
  targets: ['glutes', 'deep-rotators'],
  sides: 'each',
  doseCode: 'SS',
  position: 'supine',
  view: 'front',
};
