import type { Exercise } from '../../core/exercise/index.ts';

export const standingHydrant: Exercise = {
  id: 'standing-hydrant',
  name: 'Standing fire hydrant',
  family: 'lateral-hip',
  alsoFamilies: [],
  level: 3,
  equipment: [],
  avoid: [],
  easier: ['fire-hydrant'],
  harder: ['band-hydrant'],
  categories: ['strength'],
  targets: ['gluteus-medius', 'gluteus-maximus'],
  sides: 'each',
  doseCode: 'RC',
  position: 'stand',
  view: 'front',
};
