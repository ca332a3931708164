import type { Exercise } from '../../core/exercise/index.ts';

export const rollUpperThigh: Exercise = {
  id: 'roll-upper-thigh',
  name: 'Roll upper thigh',
  family: 'rolling',
  alsoFamilies: ['hip-flexor-stretch'],
  level: 1,
  equipment: ['roller'],
  avoid: ['wrist', 'shoulder'],
  easier: [],
  harder: [],
  categories: ['cool-down', 'mobility'],
  targets: ['hip-flexors', 'adductors'],
  sides: 'each',
  doseCode: 'FR',
  position: 'prone',
  view: 'side',
};
