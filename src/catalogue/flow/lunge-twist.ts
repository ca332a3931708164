import type { Exercise } from '../../core/exercise/index.ts';

export const lungeTwist: Exercise = {
  id: 'lunge-twist',
  name: 'Deep lunge with torso twist',
  family: 'flow',
  alsoFamilies: [],
  level: 2,
  equipment: [],
  avoid: ['deep-knee', 'low-back', 'groin-pinch'],
  easier: ['low-lunge-flow'],
  harder: [],
  categories: ['warm-up', 'mobility'],
  targets: ['hip-flexors', 'thoracic-spine'],
  sides: 'alternating',
  doseCode: 'DM',
  position: 'lunge',
  view: 'side',
};
