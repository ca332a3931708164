import { vi } from 'vitest';
import { stopNow } from '../../src/core/adapt/index.ts';
import type { Fact, StoredFact } from '../../src/core/facts/index.ts';
import { cuesOf, type RunThrough, stepOf, stepsOf } from '../../src/core/workout/index.ts';
import {
  type PlaceWish,
  type Sound,
  type SoundState,
  type ToneKind,
  type Track,
  type TrackHappenings,
  trackRate,
  type WakeLock,
  type WakeLockState,
} from '../../src/device/index.ts';
import type { PlayerDevices } from '../../src/player/in-hand.ts';
import type { PageEvents } from '../../src/player/page.ts';
import { createPlayer } from '../../src/player/verbs.ts';
import type { Kept, Store } from '../../src/store/index.ts';
import { noon } from '../core/workout/sessions.ts';

/** What lies on the disk of a phone, and the one place that its tabs share. */
export function aPhone(settings: Readonly<Record<string, unknown>> = {}) {
  const writes: { facts: readonly StoredFact[]; runThrough?: RunThrough | null }[] = [];
  let row: RunThrough | null = null;
  let facts: readonly StoredFact[] = [];
  let stamped = 0;
  let taken: { lost: () => void } | null = null;
  let failing = false;
  const listeners = new Set<() => void>();
  return {
    settings,
    writes,
    row: () => row,
    facts: () => facts,
    /** From now on no write reaches the disk; the store holds them, as the real one does. */
    failWrites: () => {
      failing = true;
    },
    /** Something is recorded from elsewhere: another screen, or another tab. */
    record: (more: readonly StoredFact[]) => {
      facts = [...facts, ...more];
      for (const listener of listeners) listener();
    },
    store: (): Pick<Store, 'stamp' | 'write' | 'kept' | 'stopped' | 'subscribe'> => ({
      stopped: () => stopNow(facts),
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      kept: (): Kept => ({
        phase: 'ready',
        whole: true,
        looksNew: false,
        problem: null,
        facts,
        runThrough: row,
        settings,
        unsaved: 0,
      }),
      stamp: (draft) => {
        stamped += 1;
        // A draft holds a kind with its own payload; stamping keeps the pair.
        return {
          id: `f${String(stamped).padStart(4, '0')}`,
          at: Date.now(),
          day: '2026-11-24',
          zone: 'UTC',
          device: 'd',
          version: 1,
          ...draft,
        } as Fact;
      },
      write: (change) => {
        writes.push({ facts: [], ...change });
        facts = [...facts, ...(change.facts ?? [])];
        if (change.runThrough !== undefined) row = change.runThrough && structuredClone(change.runThrough);
        for (const listener of listeners) listener();
        return Promise.resolve(failing ? { ok: false, problem: { kind: 'full', detail: 'QuotaExceededError' } } : { ok: true });
      },
    }),
    takePlace: ({ over = false, lost = () => {} }: PlaceWish): Promise<(() => void) | null> => {
      if (taken !== null && !over) return Promise.resolve(null);
      const before = taken;
      const mine = { lost };
      taken = mine;
      before?.lost();
      return Promise.resolve(() => {
        if (taken === mine) taken = null;
      });
    },
    isTaken: () => taken !== null,
  };
}

/** A tone put on the audio clock, by the moment at which it sounds. */
interface Tone {
  readonly at: number;
  readonly kind: ToneKind;
}

export function aSound() {
  const listeners = new Set<() => void>();
  let state: SoundState = 'on';
  let tones: Tone[] = [];
  const calls = { start: 0, stop: 0, cancel: 0, on: true };
  const sound: Sound = {
    start: () => {
      calls.start += 1;
      return () => {
        calls.stop += 1;
      };
    },
    setOn: (on) => {
      calls.on = on;
    },
    setVolume: () => {},
    setMode: () => {},
    test: (kind) => {
      if (state === 'on') tones.push({ at: Date.now(), kind });
      for (const listener of listeners) listener();
    },
    playIn: (seconds, kind) => {
      if (state === 'on') tones.push({ at: Date.now() + Math.max(0, seconds) * 1000, kind });
    },
    time: () => (state === 'on' ? Date.now() / 1000 : null),
    playAt: (when, kind) => {
      if (state === 'on') tones.push({ at: when * 1000, kind });
    },
    cancel: () => {
      calls.cancel += 1;
      tones = tones.filter(({ at }) => at < Date.now());
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    sound,
    calls,
    /** All that sounded or will. */
    tones: () => tones.toSorted((a, b) => a.at - b.at),
    ahead: () => tones.filter(({ at }) => at > Date.now()).toSorted((a, b) => a.at - b.at),
    become: (next: SoundState) => {
      state = next;
      for (const listener of listeners) listener();
    },
  };
}

export function aWakeLock() {
  const listeners = new Set<() => void>();
  let state: WakeLockState = 'idle';
  const set = (next: WakeLockState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const wakeLock: WakeLock = {
    start: () => {
      set('held');
      return () => set('idle');
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return { wakeLock, set };
}

/** A track that plays by the test's clock, and on which a call may come. */
function aTrack() {
  let told: TrackHappenings | null = null;
  let seconds = 0;
  let since: number | null = null;
  let length: number | null = null;
  let ringing: ReturnType<typeof setTimeout> | undefined;
  const calls = { laid: 0, jumps: [] as number[], refusing: false };
  const sounds: Blob[] = [];
  const now = () => Math.min(length ?? 0, since === null ? seconds : seconds + (Date.now() - since) / 1000);
  const stand = () => {
    seconds = now();
    since = null;
  };
  const track: Track = {
    start: (happenings) => {
      told = happenings;
      clearTimeout(ringing);
      return () => {
        told = null;
        ringing = setTimeout(() => {
          stand();
          length = null;
        }, 1_500);
      };
    },
    lay: (sound) => {
      sounds.push(sound);
      seconds = 0;
      since = null;
      length = (sound.size - 44) / trackRate;
    },
    playFrom: (wanted) => {
      if (length === null) return;
      if (Math.abs(wanted - now()) > 0.15) {
        calls.jumps.push(wanted);
        seconds = wanted;
        if (since !== null) since = Date.now();
      }
      if (calls.refusing) return void Promise.resolve().then(() => told?.refused());
      since ??= Date.now();
    },
    pause: stand,
    place: () => (length === null ? null : { seconds: now(), playing: since !== null }),
    setVolume: () => {},
  };
  return {
    track,
    calls,
    sounds,
    at: now,
    playing: () => since !== null && now() < (length ?? 0),
    /** A phone call: the page hears of it, or, asleep, does not. */
    call: (isHeard: boolean) => {
      stand();
      if (isHeard) told?.stopped();
    },
    /** The system sets it going again. */
    goOn: () => {
      since = Date.now();
      told?.wentOn();
    },
    /** Its first sound comes out of the device. */
    sound: () => told?.sounds(),
    /** It falls behind, or runs ahead, by so many seconds. */
    slip: (by: number) => {
      seconds += by;
    },
  };
}

/** A tab on a phone: a player, and hands on everything around it. Needs fake timers. */
export function aPage(phone = aPhone(), loadBeside?: PlayerDevices['loadBeside'], afterPicture?: PlayerDevices['afterPicture']) {
  const { sound, ...heard } = aSound();
  const ears = { sound, ...heard };
  const screen = aWakeLock();
  const tape = aTrack();
  let events: PageEvents | null = null;
  let wallAhead = 0;
  let monoBehind = 0;
  let changes = 0;
  const keepStorage = vi.fn();
  const player = createPlayer(phone.store(), {
    sound,
    track: tape.track,
    wakeLock: screen.wakeLock,
    takePlace: phone.takePlace,
    keepStorage,
    ...(loadBeside && { loadBeside }),
    ...(afterPicture && { afterPicture }),
    read: () => ({ wall: Date.now() + wallAhead, mono: Date.now() - noon + 5_000_000 - monoBehind }),
    watchPage: (given) => {
      events = given;
      return () => {
        events = null;
      };
    },
  });
  player.setPocket(phone.settings['pocket'] === true);
  player.subscribe(() => {
    changes += 1;
  });
  const runThrough = (): RunThrough => {
    const { runThrough: open } = player.view();
    if (open === null) throw new Error('Nothing is open');
    return open;
  };
  const wait = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);
  return {
    player,
    phone,
    ears,
    tape,
    screen,
    keepStorage,
    runThrough,
    step: () => stepOf(runThrough()),
    status: () => runThrough().status,
    left: () => player.frame()?.secondsLeft,
    changes: () => changes,
    wait,
    hide: () => events?.hidden(),
    show: () => events?.seen(),
    isWatching: () => events !== null,
    /** Out of sight for so many seconds; on a phone no timer runs meanwhile. */
    away: (seconds: number) => {
      events?.hidden();
      vi.setSystemTime(Date.now() + seconds * 1000);
      events?.seen();
    },
    /** As `away`, with the monotonic clock standing still, as it does in sleep. */
    sleep: (seconds: number) => {
      events?.hidden();
      vi.setSystemTime(Date.now() + seconds * 1000);
      monoBehind += seconds * 1000;
      events?.seen();
    },
    /** The device sleeps and wakes, and tells the page nothing. */
    doze: (seconds: number) => {
      vi.setSystemTime(Date.now() + seconds * 1000);
      monoBehind += seconds * 1000;
    },
    /** Nothing runs for so long, and the page is never told. */
    stall: (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000),
    /** Somebody sets the clock of the phone. */
    setWallClock: (seconds: number) => {
      wallAhead += seconds * 1000;
    },
    /** Lets the session run until the step that fits begins. */
    reach: (wanted: Partial<ReturnType<typeof stepOf>>) => {
      for (let guard = 0; guard < 200; guard += 1) {
        const found = Object.entries(stepOf(runThrough()));
        if (Object.entries(wanted).every(([key, value]) => found.some(([k, v]) => k === key && v === value))) return;
        wait(player.frame()?.secondsLeft ?? 0);
      }
      throw new Error(`No such step ahead: ${JSON.stringify(wanted)}`);
    },
  };
}

/** The whole sound of an untouched session that began at a moment. */
export function soundOf(runThrough: RunThrough): Tone[] {
  return cuesOf(stepsOf(runThrough), runThrough.session).map(({ at, kind }) => ({ at: runThrough.begunAt + at * 1000, kind }));
}
