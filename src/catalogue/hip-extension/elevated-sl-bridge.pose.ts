import type { Movement } from '../../figures/pose.ts';
import { flatFoot, foot } from '../limbs.ts';
import { supine } from '../stills.ts';

const left = { ...flatFoot(0.48, 0.1, 0, 0.25), knee: [-0.3, 1, 0] as const };

export const elevatedSlBridgePose: Movement = {
  view: { yaw: -14, pitch: 10 },
  keys: [
    { ...supine, feet: { left, right: foot([0.46, 0.55, -0.1], [0, 1, 0], [0.3, 1, 0]) } },
    {
      ...supine,
      pelvis: [-0.09, 0.42, 0],
      trunk: [-128, 0, 0],
      head: [42, 0, 0],
      feet: { left, right: foot([0.36, 0.88, -0.1], [-0.3, 1, 0], [0, 1, 0]) },
    },
  ],
  works: ['left glute-max'],
  props: [{ kind: 'step', x: [0.34, 0.78], z: [-0.28, 0.28], top: 0.25 }],
};
