import type { Exercise } from '../../core/exercise/index.ts';

export const stepUp: Exercise = {
  id: 'step-up',
  name: 'Step-up',
  family: 'single-leg',
  alsoFamilies: [],
  level: 3,
  equipment: ['step'],
  avoid: ['deep-knee'],
  easier: ['low-step-up'],
  harder: ['lateral-step-down'],
  categories: ['strength'],
  targets: ['gluteus-maximus', 'hamstrings', 'quadriceps'],
  sides: 'each',
  doseCode: 'RC',
  position: 'stand',
  view: 'side',
};
