import type { Milliseconds } from '../core/calendar/index.ts';
import type { RunThrough } from '../core/workout/index.ts';
import type { Sound, Track, WakeLock } from '../device/index.ts';
import type { Beside } from './beside-tones.ts';
import type { MediaDeeds } from './headset.ts';
import { createOutlet, type Outlet } from './outlet.ts';
import type { PageEvents } from './page.ts';

/** What the run-through does to the world outside: the next awakening, the tones, the screen that stays on. */
export interface Effects extends Pick<Outlet, 'setPocket' | 'pocket' | 'sound' | 'played'> {
  /** Brings timer and tones in line with the run-through. `anew`: its place has jumped. */
  readonly follow: (runThrough: RunThrough, clock: () => Milliseconds, anew: boolean) => void;
  /** No tone until the next `follow`. */
  readonly silence: () => void;
  /** Wakes sound, screen and heartbeat; call it in a tap. Twice is once, save that a track that was refused is tried again. */
  readonly wake: () => void;
  /** Lets them all go; tones that have begun ring out. */
  readonly sleep: () => void;
}

interface Surroundings {
  readonly sound: Sound;
  readonly track: Track;
  readonly wakeLock: WakeLock;
  /** Does something once what happened can be seen. */
  readonly afterPicture: (work: () => void) => void;
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

export function createEffects({ watchPage, loadBeside, ...devices }: Surroundings, happenings: Happenings): Effects {
  const { sound, wakeLock } = devices;
  let beside: Beside | null = null;
  let wakeUp: ReturnType<typeof setTimeout> | undefined;
  let stops: readonly (() => void)[] | null = null;
  let stopBeside: (() => void) | null = null;
  /** What voice, vibration, lock screen and the next awakening follow once it can be seen. */
  let due: { readonly runThrough: RunThrough; readonly clock: () => Milliseconds; readonly anew: boolean } | null = null;

  const outlet = createOutlet(devices, {
    trackTurned: () => {
      beside?.sounds();
      happenings.tick();
    },
    trackStopped: happenings.trackStopped,
    trackWentOn: happenings.play,
    trackRefused: happenings.soundChanged,
  });

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

  const followNow = () => {
    if (due === null) return;
    const { runThrough, clock, anew } = due;
    due = null;
    const { status } = runThrough;
    if (status.kind === 'running') wakeUp = setTimeout(happenings.tick, Math.max(0, status.endsAt - clock()));
    beside?.follow(runThrough, clock(), anew);
  };

  return {
    // The next thing to happen by itself is the end of the step in hand; nothing ticks until then.
    follow: (runThrough, clock, anew) => {
      clearTimeout(wakeUp);
      outlet.follow(runThrough, clock, anew);
      const waits = due !== null;
      due = { runThrough, clock, anew: anew || due?.anew === true };
      if (!waits) devices.afterPicture(followNow);
    },
    silence: () => {
      followNow(); // the lock screen must know; what it begins to say is cut off below
      outlet.silence();
      beside?.silence();
    },
    wake: () => {
      outlet.retry();
      if (stops !== null) return;
      const heartbeat = setInterval(happenings.tick, heartbeatMs);
      stops = [
        () => clearInterval(heartbeat),
        sound.subscribe(happenings.soundChanged),
        wakeLock.subscribe(happenings.wakeLockChanged),
        outlet.start(),
        watchPage(happenings),
        () => stopBeside?.(),
      ];
      if (beside !== null) stopBeside = beside.start(happenings);
      else void fetchBeside();
    },
    sleep: () => {
      followNow(); // the end is felt, too
      clearTimeout(wakeUp);
      for (const stop of stops ?? []) stop();
      stops = null;
    },
    setPocket: outlet.setPocket,
    pocket: outlet.pocket,
    sound: outlet.sound,
    played: outlet.played,
  };
}
