import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFacts, type StoredFact } from '../../src/core/facts/index.ts';
import { isOver, stepsOf, timelineSeconds } from '../../src/core/workout/index.ts';
import { mixed, noon, plannedRecords, prescription, sessionOf } from '../core/workout/sessions.ts';
import { aPage, aPhone } from './page.ts';

beforeEach(() => vi.useFakeTimers({ now: noon }));
afterEach(() => vi.useRealTimers());

const short = sessionOf({ main: [prescription({ sets: 2 })] });
const answers = { effort: 'right', pain: 2, note: 'Steady.' } as const;

/** The sets as the records tell them, corrections applied. */
function setsIn(facts: readonly StoredFact[]) {
  const read = readFacts(facts);
  expect(read.unreadable).toEqual([]);
  const sets = read.facts.flatMap((fact) => (fact.kind === 'set-done' ? [fact.payload] : []));
  return Object.fromEntries(sets.map(({ entry, set, done }) => [`${entry}:${set}`, done]));
}

describe('a session from Start to Save', () => {
  it('goes on by itself to its summary, every set on record as planned, and waits there', () => {
    const page = aPage();
    expect(page.player.begin(mixed, 'right')).toBe(true);
    page.player.enter();
    page.wait(timelineSeconds(stepsOf(page.runThrough())) + 1);
    expect(page.status()).toEqual({ kind: 'finished', at: noon + timelineSeconds(stepsOf(page.runThrough())) * 1000 });
    expect(setsIn(page.phone.facts())).toEqual(plannedRecords(mixed));
    page.wait(3600);
    expect(page.phone.row()?.status.kind).toBe('finished');
  });

  it('is called by the fact that began it', () => {
    const page = aPage();
    page.player.begin(short, 'left');
    const [fact] = page.phone.facts();
    expect(fact).toMatchObject({
      kind: 'session-begun',
      payload: { runThroughId: page.runThrough().id, sessionId: short.id },
    });
    expect(fact?.id).toBe(page.runThrough().id);
  });

  it('is written at every change of step, and a set in one write with the row that knows it', () => {
    const page = aPage();
    page.player.begin(short, 'left');
    const { writes } = page.phone;
    expect(writes).toHaveLength(1);
    page.wait(10);
    expect(writes).toHaveLength(2);
    expect(writes[1]).toMatchObject({ facts: [], runThrough: { stepIndex: 1 } });
    page.wait(18);
    expect(writes).toHaveLength(3);
    const [set] = writes[2]?.facts ?? [];
    expect(set).toMatchObject({
      kind: 'set-done',
      payload: { entry: 0, set: 1, unit: 'reps', how: 'guided', done: { both: 3 } },
    });
    expect(writes[2]?.runThrough?.recorded).toEqual({ '0:1': { factId: set?.id, done: { both: 3 }, how: 'guided' } });
  });

  it('saved, leaves one fact and no open row, in one write, and asks the browser to keep the records', () => {
    const page = aPage();
    page.player.begin(short, 'left');
    page.player.enter();
    page.player.save(answers);
    expect(page.phone.row()).not.toBeNull();
    page.wait(timelineSeconds(stepsOf(page.runThrough())));
    const { id } = page.runThrough();
    page.player.save(answers);
    page.player.save(answers);
    expect(page.phone.writes.at(-1)).toMatchObject({
      runThrough: null,
      facts: [
        {
          kind: 'session-finished',
          payload: {
            runThroughId: id,
            sessionId: short.id,
            ended: 'finished',
            setsDone: 2,
            setsPlanned: 2,
            seconds: 76,
            ...answers,
          },
        },
      ],
    });
    expect(page.phone.facts().filter(({ kind }) => kind === 'session-finished')).toHaveLength(1);
    expect(page.player.view().runThrough).toBeNull();
    expect(page.player.frame()).toBeNull();
    expect(page.keepStorage).toHaveBeenCalledTimes(1);
    expect(readFacts(page.phone.facts()).unreadable).toEqual([]);
  });

  it('ended early says so, and keeps what was done', () => {
    const page = aPage();
    page.player.begin(short, 'left');
    page.wait(10 + 13);
    page.player.end();
    page.player.save(answers);
    expect(setsIn(page.phone.facts())).toEqual({ '0:1': { both: 2 } });
    expect(page.phone.facts().at(-1)).toMatchObject({
      kind: 'session-finished',
      payload: { ended: 'ended-early', setsDone: 1, setsPlanned: 2, seconds: 23 },
    });
  });

  it('ended early can go on, and its set stays one fact', () => {
    const page = aPage();
    page.player.begin(short, 'left');
    page.player.enter();
    page.wait(10 + 13);
    page.player.end();
    page.wait(300);
    page.player.resume();
    expect(page.left()).toBe(5);
    page.wait(timelineSeconds(stepsOf(page.runThrough())));
    expect(page.status().kind).toBe('finished');
    expect(setsIn(page.phone.facts())).toEqual(plannedRecords(short));
    expect(page.phone.facts().filter(({ kind }) => kind === 'set-done')).toHaveLength(2);
  });

  it('a set done again replaces the first fact of that set', () => {
    const page = aPage();
    page.player.begin(short, 'left');
    page.wait(28);
    page.player.back();
    page.wait(7);
    page.player.next();
    const [done, again] = page.phone.facts().slice(1);
    expect(again).toMatchObject({ kind: 'replaced', payload: { target: done?.id, payload: { done: { both: 1 } } } });
    expect(setsIn(page.phone.facts())).toEqual({ '0:1': { both: 1 } });
    page.player.back();
    page.wait(13);
    page.player.next();
    expect(page.phone.facts().at(-1)).toMatchObject({ kind: 'replaced', payload: { target: done?.id } });
    expect(setsIn(page.phone.facts())).toEqual({ '0:1': { both: 2 } });
  });

  it('with nothing done can be left without a record; with a set done it can not', () => {
    const nothing = aPage();
    nothing.player.begin(short, 'left');
    nothing.player.discard();
    expect(nothing.phone.row()).not.toBeNull();
    nothing.player.end();
    nothing.player.discard();
    expect(nothing.phone.row()).toBeNull();
    expect(nothing.player.view().runThrough).toBeNull();
    const something = aPage();
    something.player.begin(short, 'left');
    something.wait(28);
    something.player.end();
    something.player.discard();
    expect(something.phone.row()).not.toBeNull();
  });

  it('cannot begin while another is open, here or kept from before', () => {
    const page = aPage();
    page.player.begin(mixed, 'left');
    expect(page.player.begin(short, 'left')).toBe(false);
    expect(aPage(page.phone).player.begin(short, 'left')).toBe(false);
    expect(page.runThrough().session).toBe(mixed);
    expect(page.phone.facts()).toHaveLength(1);
  });

  it('goes on when nothing can be written', () => {
    const page = aPage();
    page.phone.failWrites();
    page.player.begin(mixed, 'left');
    page.player.enter();
    page.wait(timelineSeconds(stepsOf(page.runThrough())));
    expect(page.status().kind).toBe('finished');
    page.player.save(answers);
    expect(setsIn(page.phone.facts())).toEqual(plannedRecords(mixed));
  });
});

describe('what a screen is told', () => {
  it('nothing while a set runs, and no write is made', () => {
    const page = aPage();
    page.player.begin(sessionOf({ main: [prescription({ dose: { kind: 'time', seconds: 600 } })] }), 'left');
    page.player.enter();
    page.wait(11);
    const before = { changes: page.changes(), view: page.player.view(), writes: page.phone.writes.length };
    page.wait(590);
    page.show();
    expect({ changes: page.changes(), view: page.player.view(), writes: page.phone.writes.length }).toEqual(before);
    expect(page.player.view()).toBe(before.view);
    expect(page.left()).toBe(9);
  });

  it('each change once, with a new view', () => {
    const page = aPage();
    page.player.begin(short, 'left');
    page.player.enter();
    page.wait(1);
    for (const tap of ['pause', 'resume', 'next', 'back', 'end'] as const) {
      const before = page.player.view();
      const changes = page.changes();
      page.player[tap]();
      expect(page.player.view()).not.toBe(before);
      expect(page.changes() - changes).toBe(1);
    }
  });

  it('nothing when a tap changes nothing', () => {
    const page = aPage();
    page.player.begin(short, 'left');
    page.player.pause();
    const view = page.player.view();
    page.player.pause();
    expect(page.player.view()).toBe(view);
    page.player.end();
    const over = page.player.view();
    page.player.next();
    page.player.back();
    page.player.end();
    page.player.pause();
    expect(page.player.view()).toBe(over);
  });

  it('the real state of sound and screen', () => {
    const page = aPage();
    page.player.begin(short, 'left');
    expect(page.player.view().wakeLock).toBe('held');
    page.screen.set('lost');
    page.ears.become('blocked');
    expect(page.player.view()).toMatchObject({ wakeLock: 'lost', sound: 'blocked' });
  });

  it('no more once it has stopped listening', () => {
    const page = aPage();
    const listener = vi.fn();
    const stop = page.player.subscribe(listener);
    page.player.begin(short, 'left');
    const calls = listener.mock.calls.length;
    stop();
    page.player.pause();
    expect(listener).toHaveBeenCalledTimes(calls);
  });
});

describe('the devices', () => {
  it('wake with Start, once, and are let go at the end', () => {
    const page = aPage();
    page.player.begin(short, 'left');
    page.player.enter();
    page.player.resume();
    expect(page.ears.calls).toMatchObject({ start: 1, stop: 0 });
    page.wait(timelineSeconds(stepsOf(page.runThrough())));
    expect(isOver(page.runThrough())).toBe(true);
    expect(page.ears.calls).toMatchObject({ start: 1, stop: 1 });
    expect(page.player.view().wakeLock).toBe('idle');
    expect(page.isWatching()).toBe(false);
  });

  it('are let go when the stage is left, and no timer is left behind', () => {
    const page = aPage();
    page.player.begin(short, 'left');
    const leave = page.player.enter();
    page.wait(12);
    leave();
    expect(page.ears.calls).toMatchObject({ start: 1, stop: 1 });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stay asleep on a stage without a session, and on a summary found again', () => {
    const page = aPage();
    page.player.enter();
    page.player.resume();
    page.player.pause();
    expect(page.ears.calls.start).toBe(0);
    page.player.begin(short, 'left');
    page.player.end();
    const again = aPage(page.phone);
    again.player.enter();
    expect(again.status().kind).toBe('abandoned');
    expect(again.ears.calls.start).toBe(0);
  });

  it('the choice of sound goes straight through', () => {
    const page = aPage();
    page.player.setSound(false);
    expect(page.ears.calls.on).toBe(false);
  });
});

it('the next session on the same page begins as the first did', () => {
  const page = aPage();
  for (const _ of ['Monday', 'Wednesday']) {
    expect(page.player.begin(short, 'left')).toBe(true);
    const leave = page.player.enter();
    page.wait(12);
    expect(page.step().kind).toBe('work');
    expect(page.left()).toBe(16);
    page.player.end();
    page.player.save(answers);
    leave();
    page.wait(2 * 24 * 3600);
  }
});

it('the phone is one: what one page saved lets the next begin', () => {
  const phone = aPhone();
  const first = aPage(phone);
  first.player.begin(short, 'left');
  first.player.end();
  first.player.save(answers);
  expect(aPage(phone).player.begin(short, 'left')).toBe(true);
});
