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

/** A disk with settings, on which pages are opened, one after the other or side by side. */
function aDesk(settings: Record<string, unknown> = {}, runThrough: RunThrough | null = null) {
  const listeners = new Set<() => void>();
  const taken = new Set<number>();
  let kept: Kept = { phase: 'ready', whole: true, looksNew: false, problem: null, facts: [], runThrough, settings, unsaved: 0 };
  return () => {
    const { sound, ...ears } = aSound();
    const page = { title: 'Movement breaks · Stridewell' };
    let events: PageEvents | null = null;
    let monoBehind = 0;
    const mine = new Set<number>();
    let isClosed = false;
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
        takePlace: (moment) => {
          if (isClosed || taken.has(moment)) return Promise.resolve(null);
          for (const places of [taken, mine]) places.add(moment);
          return Promise.resolve(() => void taken.delete(moment));
        },
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
      wait: (minutes: number) => vi.advanceTimersByTimeAsync(minutes * 60_000),
      /** The page is gone, and the browser gives its places back. */
      close: () => {
        isClosed = true;
        for (const moment of mine) taken.delete(moment);
      },
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
  it('sound every thirty minutes, each second one as the two-minute opener, and end after eight hours', async () => {
    const { breaks, tones, settings, wait } = aDesk()();
    breaks.start();
    await wait(600);
    expect(minutesOf(tones())).toEqual(Array.from({ length: 16 }, (_, at) => [(at + 1) * 30, at % 2 === 0 ? 'prepare' : 'end']));
    expect(breaks.view().isGoing).toBe(false);
    expect(settings()['breaks-started']).toBeNull();
  });

  it('put words on the tab while one is due, and take them back when it was taken or has gone by', async () => {
    const { breaks, page, wait } = aDesk()();
    breaks.start();
    await wait(30);
    expect(page.title).toBe('Stand up · Movement breaks · Stridewell');
    expect(breaks.view().due).toMatchObject({ number: 1, kind: 'stand' });
    breaks.taken();
    expect(page.title).toBe('Movement breaks · Stridewell');
    expect(breaks.view().due).toBeNull();
    await wait(30);
    expect(page.title).toBe('Two minutes up · Movement breaks · Stridewell');
    await wait(5);
    expect(page.title).toBe('Movement breaks · Stridewell');
    expect(breaks.view()).toMatchObject({ due: null, next: { number: 3 }, leftMs: 25 * 60_000 });
  });

  it('leave the tab the name of a screen that was gone to meanwhile', async () => {
    const { breaks, page, wait } = aDesk()();
    breaks.start();
    await wait(30);
    page.title = 'Plan · Stridewell';
    await wait(6);
    expect(page.title).toBe('Plan · Stridewell');
  });

  it('go on over a reload from the moment they began, and repeat nothing', async () => {
    const open = aDesk();
    const before = open();
    before.breaks.start();
    await before.wait(47);
    before.close();
    const after = open();
    expect(after.breaks.view()).toMatchObject({ isGoing: true, next: { number: 2 }, leftMs: 13 * 60_000 });
    await after.wait(13);
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

  it('are counted from now on when somebody has moved already', async () => {
    const { breaks, tones, wait } = aDesk()();
    breaks.start();
    await wait(20);
    breaks.start();
    await wait(29);
    expect(tones()).toEqual([]);
    await wait(1);
    expect(minutesOf(tones())).toEqual([[50, 'prepare']]);
  });

  it('are silent where tones are off and beside a session, and say so on the tab all the same', async () => {
    const session = beginRunThrough('r', { session: mixed, first: 'left', form: 'whole' }, noon);
    for (const open of [aDesk({ sound: false }), aDesk({}, session)]) {
      const { breaks, page, tones, wait } = open();
      breaks.start();
      await wait(30);
      expect(tones()).toEqual([]);
      expect(page.title).toMatch(/^Stand up/);
      breaks.stop();
      vi.setSystemTime(noon);
    }
  });

  it('tell when the browser held a tone back', async () => {
    const { breaks, become, wait } = aDesk()();
    breaks.start();
    become('blocked');
    await wait(30);
    expect(breaks.view().wasBlocked).toBe(true);
  });

  it('sound once where the desk day is open in two tabs, and in the one that is left when the other is closed', async () => {
    const open = aDesk();
    const [one, other] = [open(), open()];
    one.breaks.start();
    await one.wait(60);
    expect(minutesOf([...one.tones(), ...other.tones()])).toEqual([
      [30, 'prepare'],
      [60, 'end'],
    ]);
    expect([one.page.title, other.page.title].map((title) => title.startsWith('Two minutes up'))).toEqual([true, true]);
    expect([one.breaks.view().due?.number, other.breaks.view().due?.number]).toEqual([2, 2]);
    one.close();
    await other.wait(30);
    expect(minutesOf(other.tones())).toEqual([[90, 'prepare']]);
  });

  it('end at once when they are ended', async () => {
    const { breaks, page, tones, wait } = aDesk()();
    breaks.start();
    await wait(30);
    breaks.stop();
    expect(page.title).toBe('Movement breaks · Stridewell');
    await wait(100);
    expect(tones()).toHaveLength(1);
  });
});
