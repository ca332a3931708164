import type { Exercise } from '../../core/exercise/index.ts';

export const wallPosture: Exercise = {
  id: 'wall-posture',
  name: 'Wall posture drill',
  family: 'drill',
  alsoFamilies: [],
  level: 1,
  equipment: [],
  avoid: [],
  easier: [],
  harder: ['lean-drill'],
  categories: ['warm-up'],
  targets: ['posture'],
  sides: 'both',
  doseCode: 'IA',
  position: 'stand',
  view: 'side',
};
