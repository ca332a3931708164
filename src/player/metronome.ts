import { beatsBetween, beatWithin, type Pulse, placeIn, retimed } from '../core/cadence/index.ts';
import type { Milliseconds } from '../core/calendar/index.ts';
import { isGoing } from '../core/workout/index.ts';
import type { Sound, SoundState, WakeLock, WakeLockState } from '../device/index.ts';
import { type Store, soundModeOf, volumeOf } from '../store/index.ts';
import { type Reading, readClocks } from './clock.ts';
import { type PageEvents, watchPage } from './page.ts';

/** Why the beat is not there although it was asked for. 'session': a session goes on; 'slept': the page could not run for a while. */
export type BeatEnded = 'session' | 'slept';

export interface MetronomeView {
  readonly isBeating: boolean;
  readonly ended: BeatEnded | null;
  readonly sound: SoundState;
  readonly wakeLock: WakeLockState;
}

/** An even beat for the steps of a run. It never sounds beside a session. */
export interface Metronome {
  /** Begins; call it in a tap. Where a session goes on nothing begins, and the view says so. */
  readonly start: (stepsPerMinute: number) => void;
  readonly stop: () => void;
  /** Another tempo, from the next beat on. */
  readonly setTempo: (stepsPerMinute: number) => void;
  /** Where in the beat this moment is, for what moves with it. null: no beat yet. */
  readonly place: () => ReturnType<typeof placeIn>;
  readonly view: () => MetronomeView;
  readonly subscribe: (listener: () => void) => () => void;
}

interface Devices {
  readonly sound: Sound;
  readonly wakeLock: WakeLock;
  readonly read?: () => Reading;
  readonly watchPage?: (events: PageEvents) => () => void;
}

/** Beats stand on the audio clock this far ahead, so that a busy page is never late. */
const aheadMs: Milliseconds = 4_000;

/** And so often more are put there. */
const everyMs: Milliseconds = 1_000;

/** From the tap, or from the sound's waking, to the first beat. */
const leadMs: Milliseconds = 200;

/** Nothing could run for so long: the device slept. A beat that came back by itself would startle whoever picks the phone up. */
const sleptAfterMs: Milliseconds = 10_000;

/** The audio clock is read in steps of some milliseconds; a difference above this is a clock that was made anew. */
const clockStepMs: Milliseconds = 60;

/** How much of each difference is taken up: the steps even out, and two clocks that drift apart are followed. */
const takenUp = 0.02;

export function createMetronome(
  store: Pick<Store, 'kept' | 'subscribe'>,
  { sound, wakeLock, read = readClocks, watchPage: watch = watchPage }: Devices,
): Metronome {
  const listeners = new Set<() => void>();
  const now = () => read().mono;
  let pulse: Pulse | null = null;
  let scheduledTo: Milliseconds = 0;
  /** The first beat waits for the sound: before it nothing can be heard. */
  let hasSounded = false;
  /** The audio clock's lead over the page's. Kept steady, so that beats of two turns are as even as those of one. */
  let audioAheadMs: Milliseconds | null = null;
  let lastLook: Reading = { wall: 0, mono: 0 };
  let ended: BeatEnded | null = null;
  let stops: readonly (() => void)[] = [];
  let view: MetronomeView = { isBeating: false, ended, sound: sound.state(), wakeLock: wakeLock.state() };

  const show = () => {
    view = { isBeating: pulse !== null, ended, sound: sound.state(), wakeLock: wakeLock.state() };
    for (const listener of listeners) listener();
  };

  const schedule = () => {
    const time = sound.time();
    if (pulse === null || time === null) return;
    const ahead = time * 1_000 - now();
    const off = audioAheadMs === null ? Number.POSITIVE_INFINITY : ahead - audioAheadMs;
    audioAheadMs = Math.abs(off) > clockStepMs ? ahead : (audioAheadMs ?? 0) + off * takenUp;
    const from = Math.max(scheduledTo, now());
    const to = now() + aheadMs;
    if (to <= from) return;
    for (const { at, kind } of beatsBetween(pulse, from, to)) sound.playAt((at + audioAheadMs) / 1_000, kind);
    scheduledTo = to;
    hasSounded = true;
  };

  const end = (why: BeatEnded | null) => {
    if (pulse !== null) {
      pulse = null;
      sound.cancel();
      for (const stop of stops) stop();
      stops = [];
    }
    ended = why;
    show();
  };

  const look = () => {
    const reading = read();
    const missed = Math.max(reading.wall - lastLook.wall, reading.mono - lastLook.mono);
    lastLook = reading;
    if (missed > sleptAfterMs) end('slept');
    else schedule();
  };

  const soundChanged = () => {
    if (pulse !== null && sound.state() === 'on') {
      // What was there went with the sound; the beat goes on where it would be, or begins.
      if (!hasSounded) pulse = { ...pulse, from: now() + leadMs };
      scheduledTo = 0;
      schedule();
    }
    show();
  };

  const sessionGoesOn = () => {
    const { runThrough } = store.kept();
    return runThrough !== null && isGoing(runThrough);
  };

  return {
    start: (stepsPerMinute) => {
      if (pulse !== null) return;
      if (sessionGoesOn()) return end('session');
      ended = null;
      lastLook = read();
      scheduledTo = 0;
      hasSounded = false;
      audioAheadMs = null;
      pulse = { stepsPerMinute: beatWithin(stepsPerMinute), from: now() + leadMs, number: 0 };
      const timer = setInterval(look, everyMs);
      const { settings } = store.kept();
      sound.setVolume(volumeOf(settings));
      sound.setMode(soundModeOf(settings));
      stops = [
        () => clearInterval(timer),
        sound.subscribe(soundChanged),
        wakeLock.subscribe(show),
        store.subscribe(() => {
          if (sessionGoesOn()) end('session');
        }),
        watch({ hidden: () => {}, seen: look }),
        sound.start(),
        wakeLock.start(),
      ];
      schedule();
      show();
    },
    stop: () => end(null),
    setTempo: (stepsPerMinute) => {
      if (pulse === null) return;
      pulse = retimed(pulse, now(), beatWithin(stepsPerMinute));
      sound.cancel();
      scheduledTo = 0;
      schedule();
    },
    place: () => (pulse === null ? null : placeIn(pulse, now())),
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
