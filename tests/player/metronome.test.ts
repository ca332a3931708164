import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginRunThrough, type RunThrough } from '../../src/core/workout/index.ts';
import { createMetronome } from '../../src/player/metronome.ts';
import type { PageEvents } from '../../src/player/page.ts';
import type { Kept } from '../../src/store/index.ts';
import { mixed, noon } from '../core/workout/sessions.ts';
import { aSound, aWakeLock } from './page.ts';

beforeEach(() => vi.useFakeTimers({ now: noon }));
afterEach(() => vi.useRealTimers());

function aMetronome(open: RunThrough | null = null) {
  const { sound, ...ears } = aSound();
  const { wakeLock } = aWakeLock();
  let kept: Kept = {
    phase: 'ready',
    whole: true,
    looksNew: false,
    problem: null,
    facts: [],
    runThrough: open,
    settings: {},
    unsaved: 0,
  };
  const listeners = new Set<() => void>();
  let events: PageEvents | null = null;
  const metronome = createMetronome(
    {
      kept: () => kept,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    {
      sound,
      wakeLock,
      read: () => ({ wall: Date.now(), mono: Date.now() - noon }),
      watchPage: (given) => {
        events = given;
        return () => {
          events = null;
        };
      },
    },
  );
  return {
    metronome,
    ...ears,
    wakeLock,
    seen: () => events?.seen(),
    wait: (seconds: number) => vi.advanceTimersByTime(seconds * 1_000),
    openSession: (runThrough: RunThrough | null) => {
      kept = { ...kept, runThrough };
      for (const listener of listeners) listener();
    },
    /** Distances between the beats, in milliseconds. */
    gaps: () =>
      ears
        .tones()
        .map(({ at }, place, all) => at - (all[place - 1]?.at ?? at))
        .slice(1),
  };
}

const running = () => beginRunThrough('r', { session: mixed, first: 'left', form: 'whole' }, noon);

describe('the metronome', () => {
  it('sounds each beat once, at its moment, every fourth with an accent, for as long as it goes', () => {
    const { metronome, tones, wait } = aMetronome();
    metronome.start(180);
    wait(300);
    metronome.stop();
    const heard = tones();
    expect(heard).toHaveLength(3 * 300);
    heard.forEach(({ at, kind }, number) => {
      expect(Math.abs(at - (noon + 200 + number * (60_000 / 180)))).toBeLessThan(1);
      expect(kind).toBe(number % 4 === 0 ? 'accent' : 'beat');
    });
  });

  it('stands seconds ahead on the audio clock, so that a busy page is never late', () => {
    const { metronome, ahead, wait } = aMetronome();
    metronome.start(160);
    for (let second = 0; second < 30; second += 1) {
      expect(ahead().at(-1)?.at).toBeGreaterThan(Date.now() + 2_500);
      wait(1);
    }
  });

  it('takes another tempo from the next beat on, without a stumble', () => {
    const { metronome, gaps, wait } = aMetronome();
    metronome.start(150);
    wait(2.1);
    metronome.setTempo(200);
    wait(3);
    metronome.stop();
    const found = gaps().map(Math.round);
    expect(new Set(found)).toEqual(new Set([400, 300]));
    expect(found.lastIndexOf(400)).toBe(found.indexOf(300) - 1);
  });

  it('keeps its tempo within limits', () => {
    const { metronome, gaps, wait } = aMetronome();
    metronome.start(900);
    wait(2);
    expect(gaps().every((gap) => Math.round(gap) === 300)).toBe(true);
  });

  it('is silent after its stop, and lets the screen go', () => {
    const { metronome, ahead, wakeLock, calls, wait } = aMetronome();
    metronome.start(170);
    expect(wakeLock.state()).toBe('held');
    wait(5);
    metronome.stop();
    expect(ahead()).toEqual([]);
    expect(wakeLock.state()).toBe('idle');
    expect([calls.start, calls.stop]).toEqual([1, 1]);
    expect(metronome.view()).toMatchObject({ isBeating: false, ended: null });
    expect(metronome.place()).toBeNull();
  });

  it('does not begin beside a session that goes on, and says so', () => {
    const { metronome, tones } = aMetronome(running());
    metronome.start(170);
    expect(tones()).toEqual([]);
    expect(metronome.view()).toMatchObject({ isBeating: false, ended: 'session' });
  });

  it('ends when a session begins, in another tab, too; a session that is paused is none', () => {
    const { metronome, ahead, wait, openSession } = aMetronome({ ...running(), status: { kind: 'paused', leftMs: 9_000 } });
    metronome.start(170);
    wait(3);
    expect(metronome.view().isBeating).toBe(true);
    openSession(running());
    expect(ahead()).toEqual([]);
    expect(metronome.view()).toMatchObject({ isBeating: false, ended: 'session' });
  });

  it('begins with the sound where the browser holds it back at first', () => {
    const { metronome, tones, become, wait } = aMetronome();
    become('blocked');
    metronome.start(150);
    wait(6.3);
    expect(tones()).toEqual([]);
    expect(metronome.view().sound).toBe('blocked');
    become('on');
    wait(2);
    metronome.stop();
    expect(tones()[0]).toEqual({ at: noon + 6_500, kind: 'accent' });
    expect(tones()).toHaveLength(5);
  });

  it('goes on in its rhythm when a call has taken the sound and given it back', () => {
    const { metronome, tones, become, wait } = aMetronome();
    metronome.start(150);
    wait(4);
    become('interrupted');
    wait(7);
    become('on');
    wait(2);
    const late = tones().filter(({ at }) => at > noon + 11_000);
    expect(late.length).toBeGreaterThan(4);
    for (const { at } of late) expect((at - noon - 200) % 400).toBeCloseTo(0, 3);
  });

  it('does not come back by itself after the phone slept', () => {
    const { metronome, ahead, seen, wait } = aMetronome();
    metronome.start(170);
    wait(5);
    vi.setSystemTime(Date.now() + 60_000);
    seen();
    expect(metronome.view()).toMatchObject({ isBeating: false, ended: 'slept' });
    wait(5);
    expect(ahead()).toEqual([]);
  });

  it('is drawn again when it begins and ends, and never with a beat', () => {
    const { metronome, wait } = aMetronome();
    let drawn = 0;
    metronome.subscribe(() => (drawn += 1));
    metronome.start(180);
    const begun = drawn;
    wait(60);
    expect(drawn).toBe(begun);
    expect(metronome.place()?.number).toBe(179);
  });
});
