import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFoot } from '../limbs.ts';
import { supine } from '../stills.ts';

const kneesApart = (out: number): Pose => {
  const footOf = (side: 1 | -1) => ({ ...flatFoot(0.4, 0.12 * side), knee: [0, 1, out * side] as const });
  return { ...supine, feet: { left: footOf(1), right: footOf(-1) } };
};

export const staticAbductionPose: Movement = {
  view: { yaw: -88, pitch: 48 },
  keys: [kneesApart(0), kneesApart(0.24)],
  works: ['left glute-med', 'right glute-med'],
  props: [{ kind: 'belt', at: 'knees' }],
  fault: { label: 'Knees pushed wide', pose: kneesApart(0.8), ring: 'left knee' },
};
