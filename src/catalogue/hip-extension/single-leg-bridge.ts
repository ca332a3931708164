import type { Exercise } from '../../core/exercise/index.ts';

export const singleLegBridge: Exercise = {
  id: 'single-leg-bridge',
  name: 'Single-leg bridge',
  family: 'hip-extension',
  alsoFamilies: [],
  level: 4,
  equipment: [],
  avoid: ['sitting-bone'],
  easier: ['offset-bridge'],
  harder: ['elevated-sl-bridge'],
  categories: ['strength'],
  targets: ['gluteus-maximus', 'hamstrings', 'gluteus-medius'],
  sides: 'each',
  doseCode: 'RC',
  position: 'supine',
  view: 'side',
};
