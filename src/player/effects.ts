import type { Milliseconds } from '../core/calendar/index.ts';
import type { RunThrough } from '../core/workout/index.ts';
import type { MediaKeys, Sound, Voice, WakeLock } from '../device/index.ts';
import { createHeadset, type MediaDeeds } from './headset.ts';
import type { PageEvents } from './page.ts';
import { createSounding } from './sounding.ts';
import { createSpeaking } from './speaking.ts';
import { createTouch } from './touch.ts';

/** What the run-through does to the world outside: the next awakening, the tones, the screen that stays on. */
export interface Effects {
  /** Brings timer and tones in line with the run-through. `anew`: its place has jumped. */
  readonly follow: (runThrough: RunThrough, now: Milliseconds, anew: boolean) => void;
  /** No tone until the next `follow`. */
  readonly silence: () => void;
  /** Wakes sound, screen and heartbeat; call it in a tap. Twice is once. */
  readonly wake: () => void;
  /** Lets them all go; tones that have begun ring out. */
  readonly sleep: () => void;
}

interface Surroundings {
  readonly sound: Sound;
  readonly wakeLock: WakeLock;
  readonly watchPage: (events: PageEvents) => () => void;
  readonly voice?: Voice | undefined;
  readonly vibrate?: ((pattern: readonly number[]) => void) | undefined;
  readonly mediaKeys?: MediaKeys | undefined;
  /** The names of exercises, for the voice and the lock screen. */
  readonly nameOf: (exerciseId: string) => string;
  /** What a person has chosen to hear and feel beside the tones. */
  readonly extras: () => { readonly voice: boolean; readonly vibration: boolean };
}

/** What the outside world tells the run-through. */
interface Happenings extends PageEvents, MediaDeeds {
  /** Time for a look at the clock. */
  readonly tick: () => void;
  readonly soundChanged: () => void;
  readonly wakeLockChanged: () => void;
}

/** How often a page in sight shows that it lives; far below what counts as a stall. */
const heartbeatMs: Milliseconds = 5_000;

export function createEffects(around: Surroundings, happenings: Happenings): Effects {
  const { sound, wakeLock, watchPage, nameOf, extras } = around;
  const sounding = createSounding(sound);
  const speaking = createSpeaking(around.voice, nameOf, () => extras().voice);
  const touch = createTouch(around.vibrate, () => extras().vibration);
  const headset = createHeadset(around.mediaKeys, nameOf);
  let wakeUp: ReturnType<typeof setTimeout> | undefined;
  let stops: readonly (() => void)[] | null = null;

  return {
    // The next thing to happen by itself is the end of the step in hand; nothing ticks until then.
    follow: (runThrough, now, anew) => {
      clearTimeout(wakeUp);
      sounding.follow(runThrough, now, anew);
      speaking.follow(runThrough, now, anew);
      touch.follow(runThrough);
      headset.show(runThrough);
      const { status } = runThrough;
      if (status.kind === 'running') wakeUp = setTimeout(happenings.tick, Math.max(0, status.endsAt - now));
    },
    silence: () => {
      sounding.silence();
      speaking.silence();
    },
    wake: () => {
      if (stops !== null) return;
      const heartbeat = setInterval(happenings.tick, heartbeatMs);
      stops = [
        () => clearInterval(heartbeat),
        sound.subscribe(happenings.soundChanged),
        wakeLock.subscribe(happenings.wakeLockChanged),
        sound.start(),
        wakeLock.start(),
        watchPage(happenings),
        headset.start(happenings),
        speaking.silence,
      ];
    },
    sleep: () => {
      clearTimeout(wakeUp);
      for (const stop of stops ?? []) stop();
      stops = null;
    },
  };
}
