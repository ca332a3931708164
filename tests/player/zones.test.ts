import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stepsOf, timelineSeconds } from '../../src/core/workout/index.ts';
import { momentNow } from '../../src/store/moment.ts';
import { mixed, plannedRecords } from '../core/workout/sessions.ts';
import { aPage, aPhone } from './page.ts';

const zone = process.env['TZ'];

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

/** A page whose facts carry the real day and zone of their moment. */
function aRealPage() {
  const phone = aPhone();
  const page = aPage({
    ...phone,
    store: () => {
      const { stamp, ...store } = phone.store();
      return { ...store, stamp: (draft) => ({ ...stamp(draft), ...momentNow() }) };
    },
  });
  page.player.begin(mixed, 'left');
  page.player.enter();
  return page;
}

const length = timelineSeconds(stepsOf({ session: mixed, first: 'left' }));

describe('the clock on the wall', () => {
  it.each([
    ['goes back an hour for the winter', 'Europe/London', '2026-10-25T00:57:00Z'],
    ['goes forward an hour for the summer', 'Europe/London', '2026-03-29T00:57:00Z'],
    ['passes midnight', 'Europe/London', '2026-11-24T23:57:00Z'],
  ])('%s in the middle of a session: no step is longer or shorter for it', (_, inZone, at) => {
    process.env['TZ'] = inZone;
    vi.setSystemTime(new Date(at));
    const page = aRealPage();
    for (const step of stepsOf(page.runThrough())) {
      expect(page.step()).toEqual(step);
      page.wait(step.seconds);
    }
    expect(page.status()).toMatchObject({ kind: 'finished', at: Date.parse(at) + length * 1_000 });
    expect(page.runThrough().playedMs).toBe(length * 1_000);
  });

  it('of a set is that of the moment it was done in: on either side of midnight another day', () => {
    process.env['TZ'] = 'Europe/London';
    vi.setSystemTime(new Date('2026-11-24T23:57:00Z'));
    const page = aRealPage();
    page.wait(length);
    const days = page.phone.facts().flatMap(({ kind, day }) => (kind === 'set-done' ? [day] : []));
    expect([...new Set(days)]).toEqual(['2026-11-24', '2026-11-25']);
  });
});

describe('another time zone', () => {
  it('entered in the middle of a set changes no second of it, and later sets carry the new zone', () => {
    process.env['TZ'] = 'Europe/London';
    vi.setSystemTime(new Date('2026-11-24T18:00:00Z'));
    const page = aRealPage();
    page.reach({ kind: 'work', exerciseId: 'glute-bridge', set: 2 });
    page.wait(5);
    const left = page.left();
    process.env['TZ'] = 'Asia/Tokyo';
    page.hide();
    vi.setSystemTime(Date.now() + 3_000);
    page.show();
    expect(page.status().kind).toBe('running');
    expect(page.left()).toBe((left ?? 0) - 3);
    page.wait(length);
    const sets = page.phone.facts().filter(({ kind }) => kind === 'set-done');
    expect(new Set(sets.map((fact) => fact.zone))).toEqual(new Set(['Europe/London', 'Asia/Tokyo']));
    expect(sets).toHaveLength(Object.keys(plannedRecords(mixed)).length);
    expect(sets.at(-1)?.day).toBe('2026-11-25');
  });
});
