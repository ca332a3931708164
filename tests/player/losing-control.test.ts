import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFacts } from '../../src/core/facts/index.ts';
import { isOver, type StepKind, stepsOf, timelineSeconds } from '../../src/core/workout/index.ts';
import { mixed, noon, plannedRecords } from '../core/workout/sessions.ts';
import { aPage } from './page.ts';

beforeEach(() => vi.useFakeTimers({ now: noon }));
afterEach(() => vi.useRealTimers());

const aDay = 24 * 3600;
const needingYou: readonly StepKind[] = ['prepare', 'work', 'switch'];

/** A page with the stage on, three seconds into the first step of a kind. */
function playing(kind: StepKind = 'work') {
  const page = aPage();
  page.player.begin(mixed, 'left');
  const leave = page.player.enter();
  page.reach({ kind });
  page.wait(3);
  return { ...page, leave, page };
}

function setsOnRecord(page: ReturnType<typeof aPage>) {
  const { facts } = readFacts(page.phone.facts());
  return Object.fromEntries(
    facts.flatMap((fact) => (fact.kind === 'set-done' ? [[`${fact.payload.entry}:${fact.payload.set}`, fact.payload.done]] : [])),
  );
}

function playToTheEnd(page: ReturnType<typeof aPage>) {
  page.wait(timelineSeconds(stepsOf(page.runThrough())));
  expect(page.status().kind).toBe('finished');
  expect(setsOnRecord(page)).toEqual(plannedRecords(mixed));
}

describe('a page out of sight', () => {
  it.each(needingYou)('for six seconds in a %s step waits paused where it was left', (kind) => {
    const { page, left, status, step, away } = playing(kind);
    const before = left();
    const leftAt = Date.now();
    away(6);
    expect(status()).toMatchObject({ kind: 'away', lostAt: leftAt });
    expect(step().kind).toBe(kind);
    expect(left()).toBe(before);
    page.wait(3600);
    expect(left()).toBe(before);
    page.player.resume();
    playToTheEnd(page);
  });

  it.each(needingYou)('for four seconds has gone on in a %s step, to the next if that was its end', (kind) => {
    const { page, left, away, wait, step } = playing(kind);
    wait((left() ?? 0) - 1);
    const { start, seconds } = step();
    away(4);
    expect(page.status().kind).toBe('running');
    expect(step().start).toBe(start + seconds);
    expect(left()).toBe(step().seconds - 3);
    playToTheEnd(page);
  });

  it('in a rest lets it go on, and after it waits at the start of the next step', () => {
    const { page, left, status, away, step } = playing('rest');
    const before = left() ?? 0;
    away(before - 1);
    expect(status().kind).toBe('running');
    expect(left()).toBe(1);
    away(20);
    expect(status().kind).toBe('away');
    expect(step().kind).not.toBe('rest');
    expect(left()).toBe(step().seconds);
    page.player.resume();
    playToTheEnd(page);
  });

  it('for a day of sleep, with the page clock standing still, is treated no better', () => {
    for (const kind of [...needingYou, 'rest'] as const) {
      const { page, status, sleep } = playing(kind);
      const sets = setsOnRecord(page);
      sleep(aDay);
      expect(status().kind).toBe('away');
      expect(setsOnRecord(page)).toEqual(sets);
      page.player.resume();
      playToTheEnd(page);
    }
  });

  it('stays out of the clock: no step ends and nothing is written meanwhile', () => {
    const { page, hide } = playing();
    const writes = page.phone.writes.length;
    hide();
    page.wait(300);
    expect(page.phone.writes).toHaveLength(writes);
    expect(page.ears.ahead()).toEqual([]);
  });

  it('may be told of its return three times, and be hidden twice', () => {
    const { page, hide, show, left } = playing();
    const before = left();
    hide();
    vi.setSystemTime(Date.now() + 10_000);
    hide();
    for (let told = 0; told < 3; told += 1) show();
    expect(page.status().kind).toBe('away');
    expect(left()).toBe(before);
    expect(page.phone.writes.filter(({ runThrough }) => runThrough?.status.kind === 'away')).toHaveLength(1);
  });

  it('that is tapped before it is told of its return has returned, and the tap at the old picture is not obeyed', () => {
    const { page, hide, left } = playing();
    const before = left();
    hide();
    vi.setSystemTime(Date.now() + 60_000);
    page.player.next();
    expect(page.status().kind).toBe('away');
    expect(left()).toBe(before);
    page.player.resume();
    playToTheEnd(page);
  });

  it('while paused comes back paused, and the first tap is obeyed', () => {
    const { page, left, away } = playing();
    page.player.pause();
    const before = left();
    away(aDay);
    expect(page.status().kind).toBe('paused');
    expect(left()).toBe(before);
    page.player.next();
    expect(page.step().kind).not.toBe('work');
  });

  it('on its summary stays there', () => {
    const { page } = playing();
    page.player.end();
    page.away(aDay);
    expect(page.status().kind).toBe('abandoned');
    page.player.resume();
    expect(page.status().kind).toBe('running');
    playToTheEnd(page);
  });
});

describe('a page in sight', () => {
  it.each([3600, -3600])('takes no notice of a clock that is set by %i seconds', (seconds) => {
    const { page, left, setWallClock } = playing();
    const before = left();
    setWallClock(seconds);
    expect(left()).toBe(before);
    page.wait(1);
    expect(left()).toBe((before ?? 0) - 1);
    playToTheEnd(page);
  });

  it.each([3600, -3600])('keeps time through a short absence after the clock was set by %i seconds', (seconds) => {
    const { page, left, away, setWallClock } = playing();
    const before = left() ?? 0;
    setWallClock(seconds);
    page.wait(1);
    away(4);
    expect(page.status().kind).toBe('running');
    expect(left()).toBe(before - 5);
    playToTheEnd(page);
  });

  it('set back while out of sight, goes by the clock that was not', () => {
    const { page, left, hide, show, setWallClock } = playing();
    const before = left() ?? 0;
    hide();
    vi.setSystemTime(Date.now() + 4_000);
    setWallClock(-3600);
    show();
    expect(page.status().kind).toBe('running');
    expect(left()).toBe(before - 4);
  });

  it('that gave no sign of life for more than a minute lost control at the last one', () => {
    const { page, left, stall } = playing();
    const before = left() ?? 0;
    stall(61);
    page.wait(5);
    expect(page.status()).toMatchObject({ kind: 'away' });
    expect(left()).toBeGreaterThanOrEqual(before);
    expect(left()).toBeLessThanOrEqual(before + 5);
    page.player.resume();
    playToTheEnd(page);
  });

  it('that was busy for a while has gone on', () => {
    const { page, stall } = playing();
    const before = page.left() ?? 0;
    stall(30);
    page.wait(0);
    expect(page.left()).toBe(before - 30);
    playToTheEnd(page);
  });

  it('that stood still while paused obeys the first tap', () => {
    const { page, stall, left } = playing();
    page.player.pause();
    const before = left();
    stall(3600);
    page.player.resume();
    expect(page.status().kind).toBe('running');
    expect(left()).toBe(before);
  });
});

describe('another screen', () => {
  it.each(needingYou)('from a %s step: paused at once, on record, and taken up where it was', (kind) => {
    const { page, left, leave } = playing(kind);
    const before = left();
    leave();
    expect(page.phone.row()?.status.kind).toBe('away');
    page.wait(600);
    page.player.enter();
    expect(page.status().kind).toBe('away');
    expect(left()).toBe(before);
    page.player.resume();
    playToTheEnd(page);
  });

  it('from a rest: the rest goes on by the clock', () => {
    const { page, left, leave } = playing('rest');
    const before = left() ?? 0;
    leave();
    expect(page.ears.ahead()).toEqual([]);
    page.wait(8);
    page.player.enter();
    expect(page.status().kind).toBe('running');
    expect(left()).toBe(before - 8);
    expect(page.ears.ahead().length).toBeGreaterThan(0);
    playToTheEnd(page);
  });

  it('from a rest that runs out meanwhile: nothing is counted, and the next step waits at its start', () => {
    const { page, left, leave } = playing('rest');
    leave();
    const writes = page.phone.writes.length;
    page.wait(3600);
    expect(page.phone.writes).toHaveLength(writes);
    page.player.enter();
    expect(page.status().kind).toBe('away');
    expect(left()).toBe(page.step().seconds);
    page.player.resume();
    playToTheEnd(page);
  });

  it('while paused: paused on return', () => {
    const { page, left, leave } = playing();
    page.player.pause();
    const before = left();
    leave();
    page.wait(600);
    page.player.enter();
    expect(page.status().kind).toBe('paused');
    expect(left()).toBe(before);
  });

  it('left while out of sight: where control was lost', () => {
    const { page, left, leave, hide } = playing();
    const before = left();
    hide();
    vi.setSystemTime(Date.now() + 60_000);
    leave();
    page.player.enter();
    expect(page.status().kind).toBe('away');
    expect(left()).toBe(before);
    page.player.resume();
    playToTheEnd(page);
  });
});

describe('a killed page', () => {
  it('opens again at the start of the step last written, in every step, with nothing lost and nothing added', () => {
    const steps = stepsOf({ session: mixed, first: 'left' });
    for (const [index, { start, seconds }] of steps.entries()) {
      const page = aPage();
      page.player.begin(mixed, 'left');
      page.player.enter();
      page.wait(start + seconds / 2);
      const sets = setsOnRecord(page);
      vi.clearAllTimers();
      vi.setSystemTime(Date.now() + aDay * 1000);
      const { takePlace: _, ...rest } = page.phone;
      const again = aPage({ ...rest, takePlace: () => Promise.resolve(() => {}) });
      const writes = page.phone.writes.length;
      again.player.enter();
      expect(again.runThrough()).toMatchObject({ stepIndex: index, status: { kind: 'away' } });
      expect(again.left()).toBe(seconds);
      expect(page.phone.writes).toHaveLength(writes);
      expect(setsOnRecord(again)).toEqual(sets);
      again.player.resume();
      playToTheEnd(again);
      vi.clearAllTimers();
    }
  });

  it('in a pause opens again in that pause', () => {
    const { page, left } = playing();
    page.player.pause();
    const before = left();
    const again = aPage(page.phone);
    again.player.enter();
    expect(again.status().kind).toBe('paused');
    expect(again.left()).toBe(before);
  });

  it('on its summary opens again on its summary', () => {
    const { page } = playing();
    page.player.end();
    const again = aPage(page.phone);
    again.player.enter();
    expect(isOver(again.runThrough())).toBe(true);
    again.player.save({ effort: null, pain: null, note: '' });
    expect(page.phone.row()).toBeNull();
  });
});
