import type { Movement, Pose } from '../../figures/pose.ts';
import { foot } from '../limbs.ts';
import { supine } from '../stills.ts';

const up = (z: number) => foot([0.42, 0.53, z], [0, 1, 0], [-0.1, 1, 0]);
const legsUp: Pose = { ...supine, feet: { left: up(0.09), right: up(-0.09) } };

export const bandMarchSupinePose: Movement = {
  view: { yaw: -14, pitch: 10 },
  keys: [legsUp, { ...legsUp, feet: { ...legsUp.feet, left: foot([0.84, 0.38, 0.09], [0, 1, 0], [-0.1, 1, 0]) } }],
  works: ['left hip-flexor', 'right hip-flexor'],
  props: [{ kind: 'mini-band', at: 'feet' }],
  alternates: true,
};
