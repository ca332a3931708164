import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginRunThrough, type RunThrough } from '../../src/core/workout/index.ts';
import { createBreaks } from '../../src/player/breaks.ts';
import type { PageEvents } from '../../src/player/page.ts';
import { createTabTitle } from '../../src/player/tab-title.ts';
import type { Kept } from '../../src/store/index.ts';
import { mixed, noon } from '../core/workout/sessions.ts';
import { aSound } from './page.ts';

beforeEach(() => vi.useFakeTimers({ now: noon }));
afterEach(() => vi.useRealTimers());

/** A disk with settings, on which pages are opened one after the other. */
function aDesk(settings: Record<string, unknown> = {}, runThrough: RunThrough | null = null) {
  let kept: Kept = { phase: 'ready', whole: true, looksNew: false, problem: null, facts: [], runThrough, settings, unsaved: 0 };
  return () => {
    const { sound, ...ears } = aSound();
    const listeners = new Set<() => void>();
    const page = { title: 'Movement breaks · Stridewell' };
    let events: PageEvents | null = null;
    let monoBehind = 0;
    const breaks = createBreaks(
      {
        kept: () => kept,
        subscribe: (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        setSetting: (key, value) => {
          kept = { ...kept, settings: { ...kept.settings, [key]: value } };
          for (const listener of listeners) listener();
          return Promise.resolve({ ok: true });
        },
      },
      {
        sound,
        title: createTabTitle(page),
        read: () => ({ wall: Date.now(), mono: Date.now() - noon - monoBehind }),
        watchPage: (given) => {
          events = given;
          return () => {
            events = null;
          };
        },
      },
    );
    return {
      breaks,
      page,
      ...ears,
      settings: () => kept.settings,
      wait: (minutes: number) => vi.advanceTimersByTime(minutes * 60_000),
      /** The computer sleeps: no timer runs, the monotonic clock stands. */
      sleep: (minutes: number) => {
        events?.hidden();
        vi.setSystemTime(Date.now() + minutes * 60_000);
        monoBehind += minutes * 60_000;
        events?.seen();
      },
    };
  };
}

const minutesOf = (tones: readonly { at: number; kind: string }[]) => tones.map(({ at, kind }) => [(at - noon) / 60_000, kind]);

describe('the movement breaks', () => {
  it('sound every thirty minutes, each second one as the two-minute opener, and end after eight hours', () => {
    const { breaks, tones, settings, wait } = aDesk()();
    breaks.start();
    wait(600);
    expect(minutesOf(tones())).toEqual(Array.from({ length: 16 }, (_, at) => [(at + 1) * 30, at % 2 === 0 ? 'prepare' : 'end']));
    expect(breaks.view().isGoing).toBe(false);
    expect(settings()['breaks-started']).toBeNull();
  });

  it('put words on the tab while one is due, and take them back when it was taken or has gone by', () => {
    const { breaks, page, wait } = aDesk()();
    breaks.start();
    wait(30);
    expect(page.title).toBe('Stand up · Movement breaks · Stridewell');
    expect(breaks.view().due).toMatchObject({ number: 1, kind: 'stand' });
    breaks.taken();
    expect(page.title).toBe('Movement breaks · Stridewell');
    expect(breaks.view().due).toBeNull();
    wait(30);
    expect(page.title).toBe('Two minutes up · Movement breaks · Stridewell');
    wait(5);
    expect(page.title).toBe('Movement breaks · Stridewell');
    expect(breaks.view()).toMatchObject({ due: null, next: { number: 3 }, leftMs: 25 * 60_000 });
  });

  it('leave the tab the name of a screen that was gone to meanwhile', () => {
    const { breaks, page, wait } = aDesk()();
    breaks.start();
    wait(30);
    page.title = 'Plan · Stridewell';
    wait(6);
    expect(page.title).toBe('Plan · Stridewell');
  });

  it('go on over a reload from the moment they began, and repeat nothing', () => {
    const open = aDesk();
    const before = open();
    before.breaks.start();
    before.wait(47);
    const after = open();
    expect(after.breaks.view()).toMatchObject({ isGoing: true, next: { number: 2 }, leftMs: 13 * 60_000 });
    after.wait(13);
    expect(minutesOf(after.tones())).toEqual([[60, 'end']]);
  });

  it('that were slept through are shown if they still hold, never sounded', () => {
    const { breaks, tones, sleep } = aDesk()();
    breaks.start();
    sleep(62);
    expect(tones()).toEqual([]);
    expect(breaks.view()).toMatchObject({ due: { number: 2 }, next: { number: 3 }, leftMs: 28 * 60_000 });
    sleep(180);
    expect(breaks.view()).toMatchObject({ due: { number: 8 }, next: { number: 9 } });
    sleep(20);
    expect(breaks.view().due).toBeNull();
    sleep(300);
    expect(breaks.view().isGoing).toBe(false);
    expect(tones()).toEqual([]);
  });

  it('are counted from now on when somebody has moved already', () => {
    const { breaks, tones, wait } = aDesk()();
    breaks.start();
    wait(20);
    breaks.start();
    wait(29);
    expect(tones()).toEqual([]);
    wait(1);
    expect(minutesOf(tones())).toEqual([[50, 'prepare']]);
  });

  it('are silent where tones are off and beside a session, and say so on the tab all the same', () => {
    const session = beginRunThrough('r', { session: mixed, first: 'left', form: 'whole' }, noon);
    for (const open of [aDesk({ sound: false }), aDesk({}, session)]) {
      const { breaks, page, tones, wait } = open();
      breaks.start();
      wait(30);
      expect(tones()).toEqual([]);
      expect(page.title).toMatch(/^Stand up/);
      breaks.stop();
      vi.setSystemTime(noon);
    }
  });

  it('tell when the browser held a tone back', () => {
    const { breaks, become, wait } = aDesk()();
    breaks.start();
    become('blocked');
    wait(30);
    expect(breaks.view().wasBlocked).toBe(true);
  });

  it('end at once when they are ended', () => {
    const { breaks, page, tones, wait } = aDesk()();
    breaks.start();
    wait(30);
    breaks.stop();
    expect(page.title).toBe('Movement breaks · Stridewell');
    wait(100);
    expect(tones()).toHaveLength(1);
  });
});
