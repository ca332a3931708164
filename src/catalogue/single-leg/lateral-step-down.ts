import type { Exercise } from '../../core/exercise/index.ts';

export const lateralStepDown: Exercise = {
  id: 'lateral-step-down',
  name: 'Lateral step-down',
  family: 'single-leg',
  alsoFamilies: [],
  level: 4,
  equipment: ['step'],
  avoid: ['deep-knee', 'balance', 'outer-hip'],
  easier: ['step-up'],
  harder: ['sl-squat-box'],
  categories: ['strength'],
  targets: ['gluteus-medius', 'quadriceps'],
  sides: 'each',
  doseCode: 'RE',
  position: 'stand',
  view: 'front',
};
