import type { Exercise } from '../../core/exercise/index.ts';

export const staticAbduction: Exercise = {
  id: 'static-abduction',
  name: 'Static abduction push',
  family: 'lateral-hip',
  alsoFamilies: ['outer-hip-care'],
  level: 1,
  equipment: [],
  avoid: [],
  easier: [],
  harder: ['clamshell', 'standing-abduction'],
  categories: ['strength', 'cool-down'],
  targets: ['gluteus-medius', 'gluteus-minimus'],
  sides: 'both',
  doseCode: 'IA',
  position: 'supine',
  view: 'front',
};
