import type { Exercise } from '../../core/exercise/index.ts';

export const runTall: Exercise = {
  id: 'run-tall',
  name: 'Run-tall drill',
  family: 'drill',
  alsoFamilies: [],
  level: 3,
  equipment: [],
  avoid: [],
  easier: ['lean-drill'],
  harder: [],
  categories: ['warm-up'],
  targets: ['posture', 'cadence'],
  sides: 'alternating',
  doseCode: 'CV',
  position: 'stand',
  view: 'side',
};
