import type { Movement, Pose } from '../../figures/pose.ts';
import { forearmPlank } from '../stills.ts';

const hipsDown: Pose = { ...forearmPlank, pelvis: [-0.1, 0.16, 0], trunk: [60, 0, 0], hips: [84, 0, 0], head: [-16, 0, 0] };

export const frontPlankPose: Movement = {
  view: { yaw: -12, pitch: 9 },
  keys: [hipsDown, forearmPlank],
  works: ['abdominals'],
  fault: {
    label: 'Hips sag, back hollows',
    pose: { ...forearmPlank, pelvis: [-0.09, 0.19, 0], trunk: [66, 0, 0], hips: [98, 0, 0], head: [-4, 0, 0] },
    ring: 'waist',
  },
};
