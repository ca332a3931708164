import type { Exercise } from '../../core/exercise/index.ts';

export const leanDrill: Exercise = {
  id: 'lean-drill',
  name: 'Forward lean drill',
  family: 'drill',
  alsoFamilies: [],
  level: 2,
  equipment: [],
  avoid: [],
  easier: ['wall-posture'],
  harder: ['run-tall'],
  categories: ['warm-up'],
  targets: ['posture', 'calf'],
  sides: 'both',
  doseCode: 'IA',
  position: 'stand',
  view: 'side',
};
