import { type Count, countMotion, type MotionSample } from '../core/cadence/index.ts';
import type { Milliseconds } from '../core/calendar/index.ts';
import type { Motion, MotionState, Sound, WakeLock } from '../device/index.ts';

export interface StepCounterView {
  /** 'done': it has counted, or given up; `count` says which. */
  readonly state: MotionState | 'done';
  readonly count: Count;
}

/** Counts a runner's steps by the phone's motion sensor, without being looked at: it sounds when it is done. */
export interface StepCounter {
  /** Call it in a tap. */
  readonly start: () => void;
  readonly stop: () => void;
  readonly view: () => StepCounterView;
  readonly subscribe: (listener: () => void) => () => void;
}

interface Devices {
  readonly motion: Motion;
  readonly sound: Sound;
  readonly wakeLock: WakeLock;
}

const lookEveryMs: Milliseconds = 1_000;

/** Whoever has not found a rhythm by then does not run. */
const lookAtMost = 120;

const notYet: Count = countMotion([]);

export function createStepCounter({ motion, sound, wakeLock }: Devices): StepCounter {
  const listeners = new Set<() => void>();
  let samples: MotionSample[] = [];
  let stops: readonly (() => void)[] = [];
  let view: StepCounterView = { state: 'idle', count: notYet };

  const show = (next: StepCounterView) => {
    view = next;
    for (const listener of listeners) listener();
  };

  const stop = () => {
    for (const stopOne of stops) stopOne();
    stops = [];
  };

  const end = (count: Count) => {
    sound.playIn(0, count.kind === 'counted' ? 'end' : 'rest');
    stop();
    show({ state: 'done', count });
  };

  return {
    start: () => {
      stop();
      samples = [];
      let looks = 0;
      const timer = setInterval(() => {
        if (motion.state() !== 'on') return;
        looks += 1;
        const count = countMotion(samples);
        if (count.kind === 'counted') end(count);
        else if (looks >= lookAtMost) end({ kind: 'unsure' });
        else show({ state: 'on', count });
      }, lookEveryMs);
      const stopTelling = motion.subscribe(() => {
        const state = motion.state();
        if (state === 'refused' || state === 'missing') stop();
        show({ state, count: notYet });
      });
      stops = [() => clearInterval(timer), stopTelling, sound.start(), wakeLock.start()];
      stops = [motion.start((reading) => samples.push(reading)), ...stops];
      // Refused or missing at once, before its stop was known.
      if (motion.state() === 'refused' || motion.state() === 'missing') stop();
    },
    stop: () => {
      stop();
      show({ state: 'idle', count: notYet });
    },
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
