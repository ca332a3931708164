import type { Milliseconds } from '../core/calendar/index.ts';
import type { RunThrough } from '../core/workout/index.ts';
import type { Sound, SoundState, Track, WakeLock } from '../device/index.ts';
import type { Beside } from './beside-tones.ts';
import type { MediaDeeds } from './headset.ts';
import type { PageEvents } from './page.ts';
import { createSounding } from './sounding.ts';
import { createTracking, type Played } from './tracking.ts';

/** 'off' by choice; 'on': one track sounds, the screen may lock; 'refused': chosen, but the browser would not play it. */
export type Pocket = 'off' | 'on' | 'refused';

/** What the run-through does to the world outside: the next awakening, the tones, the screen that stays on. */
export interface Effects {
  /** Brings timer and tones in line with the run-through. `anew`: its place has jumped. */
  readonly follow: (runThrough: RunThrough, clock: () => Milliseconds, anew: boolean) => void;
  /** No tone until the next `follow`. */
  readonly silence: () => void;
  /** Wakes sound, screen and heartbeat; call it in a tap. Twice is once, save that a track that was refused is tried again. */
  readonly wake: () => void;
  /** Lets them all go; tones that have begun ring out. */
  readonly sleep: () => void;
  /** From now on one track sounds, or live tones again. */
  readonly setPocket: (on: boolean) => void;
  readonly pocket: () => Pocket;
  /** How far the track has been heard; null: there is none, and out of sight nothing sounds. */
  readonly played: () => Played | null;
  readonly sound: () => SoundState;
}

interface Surroundings {
  readonly sound: Sound;
  readonly track: Track;
  readonly wakeLock: WakeLock;
  readonly watchPage: (events: PageEvents) => () => void;
  /** Fetches what goes on beside the tones; asked for with the first waking, since nothing waits for it. */
  readonly loadBeside?: (() => Promise<Beside>) | undefined;
}

/** What the outside world tells the run-through. */
interface Happenings extends PageEvents, MediaDeeds {
  /** Time for a look at the clock. */
  readonly tick: () => void;
  readonly soundChanged: () => void;
  readonly wakeLockChanged: () => void;
  /** The track was stopped without our doing. */
  readonly trackStopped: () => void;
}

/** How often a page in sight shows that it lives; far below what counts as a stall. */
const heartbeatMs: Milliseconds = 5_000;

export function createEffects({ sound, track, wakeLock, watchPage, loadBeside }: Surroundings, happenings: Happenings): Effects {
  const sounding = createSounding(sound);
  const tracking = createTracking(track);
  let pocket: Pocket = 'off';
  let beside: Beside | null = null;
  let wakeUp: ReturnType<typeof setTimeout> | undefined;
  let stops: readonly (() => void)[] | null = null;
  let stopSounding: (() => void) | null = null;
  let stopBeside: (() => void) | null = null;

  const fetchBeside = async () => {
    try {
      beside = (await loadBeside?.()) ?? null;
    } catch {
      return; // the network went at the wrong moment: tones alone, and the next session asks again
    }
    if (beside === null || stops === null) return;
    stopBeside = beside.start(happenings);
    happenings.tick(); // so that it follows from now on
  };

  const silence = () => (pocket === 'on' ? tracking.silence() : sounding.silence());

  /** Live tones and a screen that stays on, or one track and a screen that may lock. */
  const startSounding = () => {
    if (pocket !== 'on') {
      const parts = [sound.start(), wakeLock.start()];
      return () => {
        for (const stop of parts) stop();
      };
    }
    const stopTrack = track.start({
      sounds: () => {
        beside?.sounds();
        happenings.tick();
      },
      stopped: happenings.trackStopped,
      wentOn: happenings.play,
      ended: happenings.tick,
      refused: () => {
        become('refused');
        happenings.soundChanged();
      },
    });
    return () => {
      stopTrack();
      tracking.leave();
    };
  };

  const become = (next: Pocket) => {
    if (pocket === next) return;
    if (stopSounding !== null) {
      silence();
      stopSounding();
    }
    pocket = next;
    if (stopSounding !== null) stopSounding = startSounding();
  };

  return {
    // The next thing to happen by itself is the end of the step in hand; nothing ticks until then.
    follow: (runThrough, clock, anew) => {
      clearTimeout(wakeUp);
      if (pocket === 'on') tracking.follow(runThrough, clock);
      else sounding.follow(runThrough, clock, anew);
      const now = clock();
      beside?.follow(runThrough, now, anew);
      const { status } = runThrough;
      if (status.kind === 'running') wakeUp = setTimeout(happenings.tick, Math.max(0, status.endsAt - now));
    },
    silence: () => {
      silence();
      beside?.silence();
    },
    wake: () => {
      if (pocket === 'refused') become('on');
      if (stops !== null) return;
      const heartbeat = setInterval(happenings.tick, heartbeatMs);
      stopSounding = startSounding();
      stops = [
        () => clearInterval(heartbeat),
        sound.subscribe(happenings.soundChanged),
        wakeLock.subscribe(happenings.wakeLockChanged),
        watchPage(happenings),
        () => stopSounding?.(),
        () => stopBeside?.(),
      ];
      if (beside !== null) stopBeside = beside.start(happenings);
      else void fetchBeside();
    },
    sleep: () => {
      clearTimeout(wakeUp);
      for (const stop of stops ?? []) stop();
      stops = null;
      stopSounding = null;
    },
    setPocket: (on) => {
      if (on !== (pocket !== 'off')) become(on ? 'on' : 'off');
    },
    pocket: () => pocket,
    played: () => (pocket === 'on' ? tracking.played() : null),
    sound: () => (pocket === 'on' ? 'on' : sound.state()),
  };
}
