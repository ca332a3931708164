import type { Milliseconds, Seconds } from '../core/calendar/index.ts';
import {
  elapsedMs,
  playedSession,
  type RunThrough,
  type Step,
  stepOf,
  stepsOf,
  timelineSeconds,
  trackOf,
} from '../core/workout/index.ts';
import { type Track, trackRate, wavOf } from '../device/index.ts';

/** How far a track has been heard: its place in the timeline, and whether it plays on. */
export interface Played {
  readonly to: Seconds;
  readonly on: boolean;
}

/** Plays a run-through's cues as one track, in which a second is a second of the timeline. */
export interface Tracking {
  /** Brings the track in line with the run-through; made anew where the timeline has changed. In a tap, the first time. */
  readonly follow: (runThrough: RunThrough, clock: () => Milliseconds) => void;
  readonly silence: () => void;
  /** What was heard; null: the run-through is not on a track. */
  readonly played: () => Played | null;
  /** Lets the track go. */
  readonly leave: () => void;
}

/** Nearer than this to its end the track has its closing tone still before it, or sounds it now. */
const closing: Seconds = 0.25;

export function createTracking(track: Pick<Track, 'lay' | 'playFrom' | 'pause' | 'place'>): Tracking {
  // The steps that the track was made of; they are the same object for as long as nothing of them changes.
  let laid: readonly Step[] | null = null;
  // A step of which nobody knows the end has no track.
  let carries = false;
  return {
    follow: (runThrough, clock) => {
      const steps = stepsOf(runThrough);
      const { kind } = runThrough.status;
      switch (kind) {
        case 'running': {
          if (steps !== laid) {
            const { cues, samples } = trackOf(steps, playedSession(runThrough), trackRate);
            track.lay(wavOf(cues, samples));
            laid = steps;
          }
          carries = true;
          return track.playFrom(stepOf(runThrough).start + elapsedMs(runThrough, clock()) / 1000);
        }
        case 'finished': {
          const end = timelineSeconds(steps);
          const place = track.place();
          if (carries && place !== null && place.seconds < end - closing) track.playFrom(end);
          return;
        }
        case 'counting':
          carries = false;
          return track.pause();
        case 'paused':
        case 'away':
        case 'abandoned':
          return track.pause();
      }
    },
    silence: track.pause,
    played: () => {
      const place = carries ? track.place() : null;
      return place && { to: place.seconds, on: place.playing };
    },
    leave: () => {
      laid = null;
      carries = false;
    },
  };
}
