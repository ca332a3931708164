import type { Exercise } from '../../core/exercise/index.ts';

export const kneeToChest: Exercise = {
  id: 'knee-to-chest',
  name: 'Knee to chest',
  family: 'outer-hip-care',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: ['outer-hip', 'groin-pinch'],
  easier: [],
  harder: [],
  categories: ['mobility'],
  targets: ['glutes', 'back'],
  sides: 'each',
  doseCode: 'SS',
  position: 'supine',
  view: 'side',
};
