import type { Exercise } from '../../core/exercise/index.ts';

export const rollGlutes: Exercise = {
  id: 'roll-glutes',
  name: 'Roll glutes',
  family: 'rolling',
  alsoFamilies: [],
  level: 1,
  equipment: ['roller'],
  avoid: ['outer-hip', 'wrist'],
  easier: [],
  harder: [],
  categories: ['mobility'],
  targets: ['glutes'],
  sides: 'each',
  doseCode: 'FR',
  position: 'seated',
  view: 'side',
};
