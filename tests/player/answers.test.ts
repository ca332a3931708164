import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFacts } from '../../src/core/facts/index.ts';
import { mixed, noon, prescription, sessionOf } from '../core/workout/sessions.ts';
import { aPage, aPhone } from './page.ts';

beforeEach(() => vi.useFakeTimers({ now: noon }));
afterEach(() => vi.useRealTimers());

const two = sessionOf({ main: [prescription({ sets: 2 })] });

function resting() {
  const page = aPage();
  page.player.begin(two, 'left');
  page.player.enter();
  page.reach({ kind: 'rest' });
  return page;
}

const kinds = (page: ReturnType<typeof aPage>) => page.phone.facts().map(({ kind }) => kind);
const sets = (page: ReturnType<typeof aPage>) => {
  const { facts, unreadable } = readFacts(page.phone.facts());
  expect(unreadable).toEqual([]);
  return facts.flatMap((fact) => (fact.kind === 'set-done' ? [fact.payload] : []));
};

describe('what a rest changes', () => {
  it('is one replaced fact when the rest ends, and the set stays one set', () => {
    const page = resting();
    page.player.answer({ of: 'amount', side: 'both', amount: 2 });
    page.player.answer({ of: 'effort', effort: 'easy' });
    page.player.answer({ of: 'effort', effort: 'hard' });
    page.player.answer({ of: 'pain', pain: { worst: 4, sharp: false, side: 'left', spot: 'buttock' } });
    expect(kinds(page)).toEqual(['session-begun', 'set-done']);
    page.wait(30);
    expect(kinds(page)).toEqual(['session-begun', 'set-done', 'replaced']);
    expect(sets(page)).toMatchObject([
      {
        set: 1,
        done: { both: 2 },
        how: 'typed',
        effort: 'hard',
        pain: { worst: 4, sharp: false, side: 'left', spot: 'buttock' },
      },
    ]);
  });

  it('is written when the page hides, and again only if more is said', () => {
    const page = resting();
    page.player.answer({ of: 'effort', effort: 'hard' });
    page.hide();
    page.hide();
    expect(kinds(page)).toEqual(['session-begun', 'set-done', 'replaced']);
    page.show();
    page.wait(30);
    expect(kinds(page)).toEqual(['session-begun', 'set-done', 'replaced']);
    expect(sets(page)).toMatchObject([{ effort: 'hard' }]);
  });

  it('is in the row with every tap, so that a killed page loses no answer', () => {
    const page = resting();
    page.player.answer({ of: 'pain', pain: { worst: 5 } });
    vi.clearAllTimers();
    const { takePlace: _, ...rest } = page.phone;
    const again = aPage({ ...rest, takePlace: () => Promise.resolve(() => {}) });
    again.player.enter();
    again.player.resume();
    again.wait(30);
    expect(sets(again)).toMatchObject([{ pain: { worst: 5 } }]);
  });

  it('without an answer is nothing', () => {
    const page = resting();
    page.wait(30);
    expect(kinds(page)).toEqual(['session-begun', 'set-done']);
  });

  it('of a set that nobody did is a set of nothing with its pain, and does not count as done', () => {
    const page = aPage();
    page.player.begin(two, 'left');
    page.wait(12);
    page.player.pause();
    page.player.answer({ of: 'pain', pain: { worst: 8 } });
    page.player.goOn();
    page.player.save({ effort: null, pain: 8, note: '' });
    expect(sets(page)).toMatchObject([{ done: {}, pain: { worst: 8 } }]);
    expect(page.phone.facts().at(-1)).toMatchObject({ payload: { setsDone: 0, setsPlanned: 2 } });
  });
});

it('an answer alone takes no tone back and sounds none again', () => {
  const page = resting();
  page.wait(0.1);
  const before = { tones: page.ears.tones(), cancelled: page.ears.calls.cancel };
  page.player.answer({ of: 'effort', effort: 'right' });
  page.player.answer({ of: 'amount', side: 'both', amount: 2 });
  page.player.answer({ of: 'pain', pain: { worst: 2 } });
  expect({ tones: page.ears.tones(), cancelled: page.ears.calls.cancel }).toEqual(before);
});

it('pain of 6 silences what was scheduled, stands still, and goes on with the next exercise when told', () => {
  const page = aPage();
  page.player.begin(mixed, 'left');
  page.player.enter();
  page.reach({ kind: 'rest', exerciseId: 'glute-bridge' });
  page.player.answer({ of: 'pain', pain: { worst: 6 } });
  expect(page.ears.ahead()).toEqual([]);
  page.wait(600);
  expect(page.status().kind).toBe('paused');
  page.player.goOn();
  expect(page.step()).toMatchObject({ kind: 'prepare', exerciseId: 'clamshell' });
  expect(page.ears.ahead().length).toBeGreaterThan(0);
});

it('more rest moves the tones with it', () => {
  const page = resting();
  page.wait(20);
  page.player.moreRest();
  expect(page.ears.ahead().find(({ kind }) => kind === 'work')?.at).toBe(Date.now() + 25_000);
  page.wait(25);
  expect(page.step()).toMatchObject({ kind: 'work', set: 2 });
});

it('the beginning is on record with all that is played, and in which form', () => {
  const page = aPage();
  page.player.begin(two, 'right', 'short');
  const [begun] = readFacts(page.phone.facts()).facts;
  expect(begun).toMatchObject({ kind: 'session-begun', payload: { sessionId: two.id, session: two, form: 'short' } });
  page.player.end();
  page.player.save({ effort: null, pain: null, note: '', endedFor: 'equipment' });
  expect(page.phone.facts().at(-1)).toMatchObject({
    payload: { form: 'short', ended: 'ended-early', endedFor: 'equipment' },
  });
});

describe('own pace', () => {
  it('as it is set begins with the session; no tone runs ahead of a set that ends by a tap', () => {
    const page = aPage(aPhone({ 'pace-reps': 'own', 'wait-for-tap': true }));
    page.player.begin(two, 'left');
    page.player.enter();
    page.wait(60);
    expect(page.step().kind).toBe('prepare');
    expect(page.ears.tones().map(({ kind }) => kind)).toEqual(['prepare']);
    page.player.done();
    page.wait(600);
    expect(page.step().kind).toBe('work');
    expect(page.ears.tones().map(({ kind }) => kind)).toEqual(['prepare', 'work']);
    page.player.done();
    expect(page.step().kind).toBe('rest');
    expect(page.ears.ahead().map(({ kind }) => kind)).toEqual(['countdown', 'countdown', 'countdown', 'work']);
  });

  it('chosen in the middle of a set counts at once', () => {
    const page = aPage();
    page.player.begin(two, 'left');
    page.wait(15);
    page.player.setPace({ reps: 'own', holds: 'guided', time: 'guided', waitsForTap: false });
    page.wait(600);
    expect(page.step().kind).toBe('work');
    expect(page.ears.ahead()).toEqual([]);
    page.player.done();
    expect(sets(page)).toMatchObject([{ how: 'tapped', done: { both: 3 } }]);
  });
});
