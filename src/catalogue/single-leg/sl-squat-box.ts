import type { Exercise } from '../../core/exercise/index.ts';

export const slSquatBox: Exercise = {
  id: 'sl-squat-box',
  name: 'Single-leg squat to chair',
  family: 'single-leg',
  alsoFamilies: [],
  level: 5,
  equipment: [],
  avoid: ['deep-knee', 'balance', 'outer-hip'],
  easier: ['lateral-step-down'],
  harder: [],
  categories: ['strength'],
  targets: ['gluteus-maximus', 'gluteus-medius', 'quadriceps'],
  sides: 'each',
  doseCode: 'RE',
  position: 'stand',
  view: 'front',
};
