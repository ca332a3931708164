import type { Seconds } from '../calendar/index.ts';
import type { Session } from '../plan/block.ts';
import { type CueKind, cuesOf } from './cues.ts';
import type { Step } from './step.ts';
import { timelineSeconds } from './timeline.ts';

/** A session's sound as one track: where each cue begins and how long the whole is, in samples. */
export interface TrackPlan {
  readonly cues: readonly { readonly sample: number; readonly kind: CueKind }[];
  readonly samples: number;
}

/** Behind the last step, so that the closing tones ring out. */
const tailSeconds: Seconds = 2;

/**
 * Lays the cue list out on a track of `rate` samples a second. A second of the track is a second of the timeline, from the
 * session's start to its end, so a place in one is the same place in the other. Pure.
 */
export function trackOf(steps: readonly Step[], session: Session, rate: number): TrackPlan {
  return {
    cues: cuesOf(steps, session).map(({ at, kind }) => ({ sample: Math.round(at * rate), kind })),
    samples: Math.round((timelineSeconds(steps) + tailSeconds) * rate),
  };
}
