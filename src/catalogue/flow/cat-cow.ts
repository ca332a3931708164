import type { Exercise } from '../../core/exercise/index.ts';

export const catCow: Exercise = {
  id: 'cat-cow',
  name: 'Cat-cow',
  family: 'flow',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: ['wrist'],
  easier: [],
  harder: ['low-lunge-flow'],
  categories: ['mobility', 'warm-up'],
  targets: ['spine'],
  sides: 'both',
  doseCode: 'DM',
  position: 'quadruped',
  view: 'side',
};
