import type { Seconds } from '../calendar/index.ts';
import { type ExerciseId, isFor } from '../exercise/index.ts';
import type { Prescription } from './block.ts';
import type { Path } from './choose.ts';
import { coolDownsOf } from './cool-down.ts';
import type { Design } from './design.ts';
import { partSeconds } from './session-seconds.ts';
import { pairs } from './skeleton.ts';
import type { Choosing, StrengthKind } from './slots.ts';
import { warmUpsOf } from './warm-up.ts';

/** What stands around a main part, and its length with the first prepare of the session as short as it is. */
export interface Frame {
  readonly warmUp: readonly Prescription[];
  readonly coolDown: readonly Prescription[];
  readonly seconds: Seconds;
}

/** The frames of a session in the five pairs. */
export type Frames = (design: FrameDesign, session: StrengthKind) => readonly Frame[];
type FrameDesign = Pick<Design, 'lines' | 'cuts' | 'brief' | 'drills'>;

/** The first exercise of a session is prepared ten seconds quicker than the others. */
const firstPrepareSaves: Seconds = 10;

/** Makes frames, and remembers them: they depend on the main part only by what it has of their own exercises. */
export function framesOf(choosing: Choosing): Frames {
  const made = new Map<string, readonly Frame[]>();
  const allowed = choosing.allowed.filter((one) => isFor(one, 'warm-up') || isFor(one, 'cool-down'));
  const ids = new Set(allowed.map(({ id }) => id));
  const sharedByPath = new Map<Path, readonly ExerciseId[]>();
  const sharedOf = (path: Path): readonly ExerciseId[] => {
    const known = sharedByPath.get(path) ?? path.map(({ id }) => id).filter((id) => ids.has(id));
    sharedByPath.set(path, known);
    return known;
  };
  return (design, session) => {
    const { lines, cuts, brief, drills } = design;
    const mainIds = new Set<ExerciseId>();
    for (const { slot, path } of lines) if (slot.session === session) for (const id of sharedOf(path)) mainIds.add(id);
    const key = [session, cuts.hipFlexorDrill, drills[session], brief, ...[...mainIds].sort()].join();
    const known = made.get(key) ?? makeFrames({ ...choosing, allowed }, design, session, mainIds);
    made.set(key, known);
    return known;
  };
}

function makeFrames(
  { exercises, allowed, person, pace, seed, ceilings }: Choosing,
  { cuts: { hipFlexorDrill }, brief, drills }: FrameDesign,
  kind: StrengthKind,
  mainIds: ReadonlySet<ExerciseId>,
): Frame[] {
  const both = { kind, allowed, pace, mainIds };
  const warmUps = warmUpsOf({
    ...both,
    seed,
    hipFlexorDrill,
    twoDrills: drills[kind] === 2,
    brief,
    drillCeiling: ceilings?.get('drill') ?? 5,
    flexorCeiling: ceilings?.get('hip-flexor-strength') ?? 5,
    flexorWhy: { code: 'warm-up-hip-flexor' },
  });
  const coolDowns = coolDownsOf({ ...both, exercises, person });
  return pairs.map((pair) => {
    const [warmUp, coolDown] = [warmUps[pair] ?? [], coolDowns[pair] ?? []];
    return { warmUp, coolDown, seconds: partSeconds(warmUp) + partSeconds(coolDown) - firstPrepareSaves };
  });
}
