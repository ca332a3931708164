import type { Milliseconds } from '../core/calendar/index.ts';
import type { RunThrough } from '../core/workout/index.ts';
import { createMediaKeys, createVoice, type MediaKeys, type Voice, vibrate } from '../device/index.ts';
import { createHeadset, type MediaDeeds } from './headset.ts';
import { createSpeaking } from './speaking.ts';
import { createTouch } from './touch.ts';

/** What goes on beside the tones: voice, vibration, the keys of a headset. All of it may be missing; nothing waits for it. */
export interface Beside {
  readonly start: (deeds: MediaDeeds) => () => void;
  readonly follow: (runThrough: RunThrough, now: Milliseconds, anew: boolean) => void;
  readonly silence: () => void;
  /** The track sounds: what browsers drop at that moment is set again. */
  readonly sounds: () => void;
}

/** What it needs to know of the person and of the exercises. */
export interface BesideChoices {
  readonly nameOf: (exerciseId: string) => string;
  readonly voice: () => boolean;
  readonly vibration: () => boolean;
}

interface BesideDevices {
  readonly voice: Voice;
  readonly vibrate: (pattern: readonly number[]) => void;
  readonly mediaKeys: MediaKeys;
}

export function createBeside(
  choices: BesideChoices,
  devices: BesideDevices = { voice: createVoice(), vibrate, mediaKeys: createMediaKeys() },
): Beside {
  const speaking = createSpeaking(devices.voice, choices.nameOf, choices.voice);
  const touch = createTouch(devices.vibrate, choices.vibration);
  const headset = createHeadset(devices.mediaKeys, choices.nameOf);
  let taken: MediaDeeds | null = null;
  return {
    start: (deeds) => {
      const stop = headset.start(deeds);
      taken = deeds;
      return () => {
        speaking.silence();
        taken = null;
        stop();
      };
    },
    follow: (runThrough, now, anew) => {
      speaking.follow(runThrough, now, anew);
      touch.follow(runThrough);
      headset.show(runThrough, now, anew);
    },
    silence: speaking.silence,
    sounds: () => {
      if (taken !== null) headset.start(taken);
    },
  };
}
