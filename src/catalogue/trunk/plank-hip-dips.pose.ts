import type { Movement } from '../../figures/pose.ts';
import { forearmPlank } from '../stills.ts';

export const plankHipDipsPose: Movement = {
  view: { yaw: 34, pitch: 11 },
  keys: [forearmPlank, { ...forearmPlank, pelvis: [-0.09, 0.245, 0.04], trunk: [79, -8, 8], hips: [49, -81, 78] }],
  works: ['left obliques', 'right obliques'],
  alternates: true,
};
