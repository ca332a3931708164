import type { Exercise } from '../../core/exercise/index.ts';

export const elevatedSlBridge: Exercise = {
  id: 'elevated-sl-bridge',
  name: 'Elevated single-leg bridge',
  family: 'hip-extension',
  alsoFamilies: [],
  level: 5,
  equipment: ['step'],
  avoid: ['sitting-bone', 'low-back'],
  easier: ['single-leg-bridge'],
  harder: [],
  categories: ['strength'],
  targets: ['gluteus-maximus', 'hamstrings'],
  sides: 'each',
  doseCode: 'RE',
  position: 'supine',
  view: 'side',
};
