import type { Exercise } from '../../core/exercise/index.ts';

export const lowLungeFlow: Exercise = {
  id: 'low-lunge-flow',
  name: 'Low lunge flow',
  family: 'flow',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: ['deep-knee', 'groin-pinch'],
  easier: ['cat-cow'],
  harder: ['lunge-twist'],
  categories: ['mobility'],
  targets: ['hip-flexors', 'hamstrings'],
  sides: 'alternating',
  doseCode: 'DM',
  position: 'lunge',
  view: 'side',
};
