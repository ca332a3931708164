import type { Exercise } from '../../core/exercise/index.ts';

export const plankShoulderTap: Exercise = {
  id: 'plank-shoulder-tap',
  name: 'Plank shoulder tap',
  family: 'anti-rotation',
  alsoFamilies: [],
  level: 4,
  equipment: [],
  avoid: ['wrist', 'shoulder', 'pelvic-floor'],
  easier: ['bear-shoulder-tap'],
  harder: [],
  categories: ['strength'],
  targets: ['obliques', 'deep-abdominals'],
  sides: 'alternating',
  doseCode: 'RA',
  position: 'prone',
  view: 'side',
};
