import type { Exercise } from '../../core/exercise/index.ts';

export const birdDog: Exercise = {
  id: 'bird-dog',
  name: 'Bird dog',
  family: 'anti-rotation',
  alsoFamilies: [],
  level: 2,
  equipment: [],
  avoid: ['wrist'],
  easier: ['wall-arm-lift'],
  harder: ['bear-shoulder-tap'],
  categories: ['strength', 'warm-up'],
  targets: ['deep-abdominals', 'gluteus-maximus', 'back-extensors'],
  sides: 'alternating',
  doseCode: 'RA',
  position: 'quadruped',
  view: 'side',
};
