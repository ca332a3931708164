import type { Point } from './vector.ts';

export type BodySide = 'left' | 'right';

/** Degrees: lean (forward +), turn (to its own left +), tilt (to its own left +). */
export type Angles = readonly [lean: number, turn: number, tilt: number];

export interface Foot {
  /** Where the ankle is, metres. */
  readonly ankle: Point;
  /** Direction in which the knee points. */
  readonly knee: Point;
  /** Direction in which the toes point. */
  readonly toe: Point;
  /**
   * On the ground or on a thing. Between two keys that plant it in the same place a foot stays there, and lies flat if its toes
   * point level; any other swings round its hip.
   */
  readonly planted?: boolean;
}

export interface Hand {
  /** Where the wrist is, metres. */
  readonly wrist: Point;
  /** Direction in which the elbow points. */
  readonly elbow: Point;
  /** Direction of the fingers; without it the hand goes on in the line of the forearm. */
  readonly fingers?: Point;
  /** As of a foot. */
  readonly planted?: boolean;
  /** The three above are given from the chest and in its axes, so that the hand goes with the trunk. */
  readonly onTrunk?: boolean;
}

/**
 * A body held in one position, in few numbers: bones and joints follow from it.
 * Axes, in metres: x the way the person faces, y up from the floor, z to the person's left.
 */
export interface Pose {
  /** The middle between the hip joints. */
  readonly pelvis: Point;
  readonly trunk: Angles;
  /** The pelvis's own angles where they differ from the trunk's. */
  readonly hips?: Angles;
  /** From the trunk's line. */
  readonly head?: Angles;
  readonly feet: Readonly<Record<BodySide, Foot>>;
  readonly hands: Readonly<Record<BodySide, Hand>>;
}

/** Degrees. Yaw 0 sees the person's left side, 90 the front, −90 the back; pitch is how far we look down. */
export interface View {
  readonly yaw: number;
  readonly pitch: number;
}

type Sided = 'glute-max' | 'glute-med' | 'hip-flexor' | 'quads' | 'hamstrings' | 'adductors' | 'obliques' | 'calf';
/** A muscle that can be marked: 'left glute-med', 'abdominals'. */
export type Muscle = `${BodySide} ${Sided}` | 'abdominals' | 'back';

/** A thing in the picture. Metres in the axes of the pose. */
export type Prop =
  /** A loop round both legs: 'knees' just above them, 'ankles', 'feet'. A belt goes round as a band does. */
  | { readonly kind: 'mini-band' | 'belt'; readonly at: 'knees' | 'ankles' | 'feet' }
  /** A long band from the hands to a post. */
  | { readonly kind: 'cord'; readonly from: BodySide | 'both'; readonly anchor: Point }
  /** A long band from both hands round the sole of a foot. */
  | { readonly kind: 'cord'; readonly from: 'both'; readonly under: BodySide }
  /** From x0 to x1 and z0 to z1, standing on the floor, `top` high. */
  | { readonly kind: 'step'; readonly x: readonly [number, number]; readonly z: readonly [number, number]; readonly top: number }
  /** Its face stands at x, square to the way the person faces, or at z, beside the person. */
  | { readonly kind: 'wall'; readonly x: number }
  | { readonly kind: 'wall'; readonly z: number }
  /** The middle of the seat, and the way the sitter would face: +1 along x, −1 against it. */
  | { readonly kind: 'chair'; readonly at: readonly [x: number, z: number]; readonly faces: 1 | -1 }
  /** Lies across the body, at x when the pelvis is over the origin. */
  | { readonly kind: 'roller'; readonly x: number }
  /** Between the knees of someone who lies on the side. */
  | { readonly kind: 'pillow' }
  /** A pedal under each foot, hung at x and y in front, and a handle for each hand: a pole that moves with it, or a fixed one. */
  | { readonly kind: 'machine'; readonly pivot: readonly [x: number, y: number]; readonly poles: boolean }
  /** Its surface stands so high over the floor, which nothing touches. */
  | { readonly kind: 'water'; readonly top: number };

/** Seconds of one repetition. */
export interface Tempo {
  readonly lift: number;
  readonly hold: number;
  readonly lower: number;
}

/**
 * A walk. Each repetition is a step, written where the walk begins: the keys up to the middle of the step, `back` the keys from
 * there on; the next step begins as this one did, one stride further (mirrored, if the movement alternates). Its progress counts
 * on: 0 to 2 the first step, 2 to 4 the second, to 4 × steps, where it is back at its beginning.
 */
export interface Walk {
  /** Metres that a step carries the body. */
  readonly stride: Point;
  /** Steps there, and as many back; an even number where it turns. */
  readonly steps: number;
  /** Whether it turns round to come back, in the last step of each way. Otherwise it faces the same way and the other foot leads. */
  readonly turns: boolean;
  /** It goes at one speed throughout, as a run does; otherwise each half of a step starts and lands at rest. */
  readonly steady?: boolean;
}

type Joint = 'knee' | 'ankle' | 'elbow' | 'wrist' | 'shoulder' | 'hip';

/** What often goes wrong, drawn to stand beside how it is right. */
export interface Fault {
  /** A few words under the picture: "Knee falls in". */
  readonly label: string;
  readonly pose: Pose;
  /** The progress that stands beside it as right; else that of the second still. */
  readonly beside?: number;
  /** Where it reads best, if not from where the movement does. */
  readonly view?: View;
  /** What to look at, ringed in both pictures. */
  readonly ring: `${BodySide} ${Joint}` | 'pelvis' | 'waist' | 'chest' | 'head';
}

/**
 * How an exercise looks. As written the person's left side works and is nearest the viewer; mirrored, the right side.
 * Key poses stand at equal distances between start (0) and end (1).
 */
export interface Movement {
  readonly view: View;
  /** One for a still, two for there and back, three or four where the way between matters. */
  readonly keys: readonly [Pose, ...Pose[]];
  /** The keys between end and start where the way back is another than the way there: progress 1 to 2. */
  readonly back?: readonly [Pose, ...Pose[]];
  /** The end is the low point, as of a squat or a hinge: the lift goes from end to start, and lowering from start to end. */
  readonly endsLow?: boolean;
  readonly works: readonly Muscle[];
  readonly props?: readonly Prop[];
  /**
   * The keys show the left side's turn, from rest. Then 0 is the end of the right side's turn, 0.5 rest, 1 the end of the left's;
   * a way of its own back goes on to -0.5 and 1.5.
   */
  readonly alternates?: boolean;
  readonly walk?: Walk;
  /** The breath is the movement: chest and belly rise from start to end. */
  readonly breathes?: boolean;
  /** For work that is given as a time and not as repetitions. */
  readonly pace?: Tempo;
  readonly fault?: Fault;
  /** The progresses of the two stills that tell most, where these are not rest and end. */
  readonly shows?: readonly [from: number, to: number];
  /** The progress that tells most by itself and small, where it is not the second of these. */
  readonly small?: number;
}
