import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Motion, MotionReading, MotionState } from '../../src/device/index.ts';
import { createStepCounter } from '../../src/player/step-counter.ts';
import { noRunning, running } from '../core/cadence/signals.ts';
import { noon } from '../core/workout/sessions.ts';
import { aSound, aWakeLock } from './page.ts';

beforeEach(() => vi.useFakeTimers({ now: noon }));
afterEach(() => vi.useRealTimers());

function aCounter(first: MotionState = 'on') {
  const { sound, ...ears } = aSound();
  const { wakeLock } = aWakeLock();
  const listeners = new Set<() => void>();
  let state: MotionState = 'idle';
  let heard: ((reading: MotionReading) => void) | null = null;
  const motion: Motion = {
    start: (given) => {
      heard = given;
      state = first;
      for (const listener of listeners) listener();
      return () => {
        heard = null;
      };
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const counter = createStepCounter({ motion, sound, wakeLock });
  return {
    counter,
    ...ears,
    wakeLock,
    isListening: () => heard !== null,
    /** The phone is moved like this, in real time. */
    carry: (readings: readonly MotionReading[]) => {
      const begun = Date.now();
      for (const reading of readings) {
        const wait = begun + reading.at - Date.now();
        if (wait > 0) vi.advanceTimersByTime(wait);
        heard?.(reading);
      }
    },
  };
}

describe('the phone that counts', () => {
  it('is done with a tone after some twenty seconds of running, and then lets everything go', () => {
    const { counter, tones, wakeLock, isListening, carry } = aCounter();
    counter.start();
    expect(wakeLock.state()).toBe('held');
    carry(running({ stepsPerMinute: 168, seconds: 30 }));
    const { state, count } = counter.view();
    expect(state).toBe('done');
    expect(count.kind === 'counted' ? Math.abs(count.stepsPerMinute - 168) : count.kind).toBeLessThanOrEqual(1);
    expect(tones().map(({ kind }) => kind)).toEqual(['end']);
    expect(tones()[0]?.at).toBeLessThan(noon + 24_000);
    expect(isListening()).toBe(false);
    expect(wakeLock.state()).toBe('idle');
  });

  it('tells nothing of a phone that nobody runs with, and gives up after two minutes', () => {
    const { counter, tones, isListening, carry } = aCounter();
    counter.start();
    carry(noRunning(119, 0.1));
    expect(counter.view()).toMatchObject({ state: 'on', count: { kind: 'more' } });
    carry(noRunning(3, 0.1));
    expect(counter.view()).toEqual({ state: 'done', count: { kind: 'unsure' } });
    expect(tones().map(({ kind }) => kind)).toEqual(['rest']);
    expect(isListening()).toBe(false);
  });

  it.each(['refused', 'missing'] as const)('lets everything go where the sensor is %s', (why) => {
    const { counter, wakeLock, isListening } = aCounter(why);
    counter.start();
    expect(counter.view().state).toBe(why);
    expect(isListening()).toBe(false);
    expect(wakeLock.state()).toBe('idle');
  });

  it('that is stopped says nothing more', () => {
    const { counter, tones, isListening, carry } = aCounter();
    counter.start();
    carry(running({ stepsPerMinute: 168, seconds: 10 }));
    counter.stop();
    carry(running({ stepsPerMinute: 168, seconds: 30 }));
    expect(counter.view().state).toBe('idle');
    expect(tones()).toEqual([]);
    expect(isListening()).toBe(false);
  });
});
