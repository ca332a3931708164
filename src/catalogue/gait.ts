import type { Foot, Hand, Movement, Pose } from '../figures/pose.ts';
import { hand, trunkHands } from './limbs.ts';

/** Where a foot is in its round: ankle forward and up, metres; how far its toes point down, degrees. */
export type FootAt = readonly [x: number, y: number, down: number];

interface Gait {
  /** The left foot's round at equal parts of it, from where it lands or is put down. The right one is half a round behind. */
  readonly round: readonly FootAt[];
  /** To the left of the middle. */
  readonly apart: number;
  /** Between the hips, at a share of the step from 0 to 1. */
  readonly pelvis: (share: number) => Pose['pelvis'];
  readonly trunk: Pose['trunk'];
  readonly head?: Pose['head'];
  /** The left hand, its arm `swung` forward from −1 to 1; `sign`: 1 for the left, −1 for the right. */
  readonly hand: (swung: number, sign: 1 | -1) => Hand;
}

/** The same place of a round once more, smooth from each part of it to the next. */
function along(round: readonly FootAt[], phase: number): FootAt {
  const count = round.length;
  const place = (((phase % 1) + 1) % 1) * count;
  const from = Math.floor(place);
  const t = place - from;
  const at = (index: number) => round[(index + count) % count] ?? [0, 0, 0];
  const [a, b, c, d] = [at(from - 1), at(from), at(from + 1), at(from + 2)];
  const mixed = (axis: 0 | 1 | 2) =>
    b[axis] +
    0.5 *
      t *
      (c[axis] -
        a[axis] +
        t * (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis] + t * (3 * (b[axis] - c[axis]) + d[axis] - a[axis])));
  return [mixed(0), mixed(1), mixed(2)];
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

function footAt([x, y, down]: FootAt, z: number): Foot {
  const angle = radians(down);
  return { ankle: [x, y, z], knee: [1, 0.2, 0], toe: [Math.cos(angle), -Math.sin(angle), 0] };
}

/** An eighth of a step from key to key: so near that the way between them is the round itself. */
const parts = 8;

/**
 * Keys of a movement that goes on and on in its place, as on a belt or in water: left and right half a round apart, at one speed.
 */
export function gait({
  round,
  apart,
  pelvis,
  trunk,
  head,
  hand: handAt,
}: Gait): Pick<Movement, 'keys' | 'back' | 'alternates' | 'walk'> {
  const poseAt = (share: number): Pose => {
    const phase = share / 2;
    const swung = Math.cos(2 * Math.PI * phase);
    return {
      pelvis: pelvis(share),
      trunk,
      ...(head ? { head } : {}),
      feet: { left: footAt(along(round, phase), apart), right: footAt(along(round, phase + 0.5), -apart) },
      hands: { left: handAt(-swung, 1), right: handAt(swung, -1) },
    };
  };
  const half = Array.from({ length: parts / 2 }, (_, part) => poseAt((part + 1) / parts));
  const rest = Array.from({ length: parts / 2 - 1 }, (_, part) => poseAt(0.5 + (part + 1) / parts));
  return {
    keys: [poseAt(0), ...half],
    back: rest as [Pose, ...Pose[]], // three of them
    alternates: true,
    walk: { stride: [0, 0, 0], steps: 1, turns: false, steady: true },
  };
}

/** A hand that swings with the trunk, its elbow bent. */
export function bentArm(x: number, y: number, sign: 1 | -1): Hand {
  const { left, right } = trunkHands([x, y, 0.19], [-1, -0.35, 0.3]);
  return sign === 1 ? left : right;
}

/** A hand on a handle. */
export const onHandle = (x: number, y: number, sign: 1 | -1): Hand => hand([x, y, 0.2 * sign], [-0.4, -1, 0.5 * sign]);
