import type { Milliseconds } from '../core/calendar/index.ts';
import type { RunThrough } from '../core/workout/index.ts';
import type { Sound, SoundState, Track, WakeLock } from '../device/index.ts';
import { createSounding } from './sounding.ts';
import { createTracking, type Played } from './tracking.ts';

/** 'off' by choice; 'on': one track sounds, the screen may lock; 'refused': chosen, but the browser would not play it. */
export type Pocket = 'off' | 'on' | 'refused';

/** Where a session sounds: as live tones, for which the screen stays on, or as one track, with which it may lock. */
export interface Outlet {
  readonly follow: (runThrough: RunThrough, clock: () => Milliseconds, anew: boolean) => void;
  readonly silence: () => void;
  /** Call it in a tap. Returns its stop; tones that have begun ring out. */
  readonly start: () => () => void;
  readonly setPocket: (on: boolean) => void;
  /** A track that was refused is tried again; call it in a tap. */
  readonly retry: () => void;
  readonly pocket: () => Pocket;
  readonly sound: () => SoundState;
  /** How far the track has been heard; null: there is none, and out of sight nothing sounds. */
  readonly played: () => Played | null;
}

interface Devices {
  readonly sound: Sound;
  readonly track: Track;
  readonly wakeLock: WakeLock;
  /** Does something once what happened can be seen. */
  readonly afterPicture: (work: () => void) => void;
}

/** What a track does without our doing. */
interface Happenings {
  /** It sounds now, or has come to its end: time for a look. */
  readonly trackTurned: () => void;
  readonly trackStopped: () => void;
  readonly trackWentOn: () => void;
  /** Live tones are in its place. */
  readonly trackRefused: () => void;
}

export function createOutlet({ sound, track, wakeLock, afterPicture }: Devices, happenings: Happenings): Outlet {
  const sounding = createSounding(sound, afterPicture);
  const tracking = createTracking(track);
  let pocket: Pocket = 'off';
  let stopNow: (() => void) | null = null;

  const silence = () => (pocket === 'on' ? tracking.silence() : sounding.silence());

  const startOne = (): (() => void) => {
    if (pocket !== 'on') {
      const stops = [sound.start(), wakeLock.start()];
      return () => {
        for (const stop of stops) stop();
      };
    }
    const stop = track.start({
      sounds: happenings.trackTurned,
      ended: happenings.trackTurned,
      stopped: happenings.trackStopped,
      wentOn: happenings.trackWentOn,
      refused: () => {
        become('refused');
        happenings.trackRefused();
      },
    });
    return () => {
      stop();
      tracking.leave();
    };
  };

  const become = (next: Pocket) => {
    if (pocket === next) return;
    const isGoing = stopNow !== null;
    if (isGoing) silence();
    stopNow?.();
    pocket = next;
    stopNow = isGoing ? startOne() : null;
  };

  return {
    follow: (runThrough, clock, anew) =>
      pocket === 'on' ? tracking.follow(runThrough, clock) : sounding.follow(runThrough, clock, anew),
    silence,
    start: () => {
      stopNow ??= startOne();
      return () => {
        stopNow?.();
        stopNow = null;
      };
    },
    setPocket: (on) => {
      if (on !== (pocket !== 'off')) become(on ? 'on' : 'off');
    },
    retry: () => {
      if (pocket === 'refused') become('on');
    },
    pocket: () => pocket,
    sound: () => (pocket === 'on' ? 'on' : sound.state()),
    played: () => (pocket === 'on' ? tracking.played() : null),
  };
}
