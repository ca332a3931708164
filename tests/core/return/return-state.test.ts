import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/core/facts/index.ts';
import { type ReturnCheck, returnChecks, returnState, withoutLastAnswer } from '../../../src/core/return/index.ts';
import { allPassed, bout, checked, dayAt, fact, noonOf, on, start } from './lives.ts';

const standing = (facts: readonly Fact[], days: number, hours = 0) => on(facts, dayAt(days), hours).standing;
const threeCalm = [checked(dayAt(0)), ...bout(dayAt(1)), ...bout(dayAt(3)), ...bout(dayAt(5))];
const without = ({ ...passed }: Record<string, boolean>, ...names: ReturnCheck[]) => {
  for (const name of names) delete passed[name];
  return passed;
};

describe('the checks before the three-day test', () => {
  it('come first, in their order, one after the other', () => {
    expect(standing([], 0)).toMatchObject({ code: 'checks', checks: { code: 'open', id: null, next: 'walk-30' } });
    const [first, second] = returnChecks;
    expect(standing([checked(start, { [first]: true })], 0)).toMatchObject({ checks: { code: 'open', next: second } });
  });

  it('end with the next morning, which is asked for on the next day and no sooner', () => {
    const facts = [checked(start, without(allPassed, 'next-morning'))];
    expect(standing(facts, 0)).toMatchObject({ checks: { code: 'morning-awaited', from: dayAt(1) } });
    expect(standing(facts, 1)).toMatchObject({ checks: { code: 'open', next: 'next-morning' } });
    expect(standing([checked(start)], 1)).toEqual({ code: 'bout-due', number: 1 });
  });

  it('say "not yet" by the first that did not go well, with a day between before they are tried again', () => {
    const facts = [checked(start, { 'walk-30': true, 'stand-10': false })];
    expect(standing(facts, 0)).toMatchObject({ checks: { code: 'not-yet', check: 'stand-10', again: dayAt(2) } });
  });

  it('belong to one day, and hold for a week', () => {
    expect(standing([checked(start, without(allPassed, 'hops', 'next-morning'))], 1)).toMatchObject({
      checks: { code: 'open', id: null, passed: [] },
    });
    expect(standing([checked(start)], 7)).toMatchObject({ code: 'bout-due' });
    expect(standing([checked(start)], 8)).toMatchObject({ code: 'checks', checks: { code: 'open', id: null } });
  });
});

describe('the three-day test', () => {
  it('is three calm bouts with a day between each', () => {
    const facts = [checked(dayAt(0)), ...bout(dayAt(1))];
    expect(standing(facts, 2, 1)).toEqual({ code: 'day-between', number: 2, from: dayAt(3) });
    expect(standing(facts, 3)).toEqual({ code: 'bout-due', number: 2 });
    expect(standing(threeCalm, 6, 1)).toEqual({ code: 'ready', since: dayAt(5) });
  });

  it('never passes on bouts of two days in a row', () => {
    const facts = [checked(dayAt(0)), ...bout(dayAt(1)), ...bout(dayAt(2)), ...bout(dayAt(3))];
    expect(standing(facts, 5)).toMatchObject({ code: 'bout-due', number: 3 });
  });

  it('begins with the checks again after more than a week without a bout', () => {
    const facts = [checked(dayAt(0)), ...bout(dayAt(1))];
    expect(standing(facts, 8)).toMatchObject({ code: 'bout-due', number: 2 });
    expect(standing(facts, 9)).toMatchObject({ code: 'checks', checks: { id: null } });
  });

  it('asks for the hips at once, and again when 24 hours have passed', () => {
    const told = bout(dayAt(1)).map((one) =>
      one.kind === 'return-bout' ? { ...one, payload: { runThroughId: one.payload.runThroughId, whole: false, before: 0 } } : one,
    );
    expect(standing([checked(start), ...told], 1, 1)).toMatchObject({ code: 'ask-at-once' });
    const saidAtOnce = told.map((one) => (one.kind === 'return-bout' ? { ...one, payload: { ...one.payload, atOnce: 1 } } : one));
    expect(standing([checked(start), ...saidAtOnce], 2, -1)).toMatchObject({ code: 'awaiting-a-day', until: noonOf(dayAt(2)) });
    expect(standing([checked(start), ...saidAtOnce], 2, 0)).toMatchObject({ code: 'ask-a-day-later' });
  });

  it('is passed by a little soreness that fades, and not by one that stays', () => {
    const soreAfter = (faded: boolean) => [checked(dayAt(0)), ...bout(dayAt(1), { atOnce: 1, over24Hours: 1, faded })];
    expect(standing(soreAfter(true), 3)).toEqual({ code: 'bout-due', number: 2 });
    expect(standing(soreAfter(false), 3)).toMatchObject({ code: 'not-ready', because: { code: 'stayed' }, again: dayAt(4) });
  });

  it('says "not yet" for pain of 3, a rise, a limp, a changed stride; the first of them is the reason', () => {
    const reasonOf = (...told: Parameters<typeof bout>) => standing([checked(dayAt(0)), ...bout(...told)], 4);
    expect(reasonOf(dayAt(1), { atOnce: 3 })).toMatchObject({ because: { code: 'hurt', worst: 3 } });
    expect(reasonOf(dayAt(1), { inIt: 4 })).toMatchObject({ because: { code: 'hurt', worst: 4 } });
    expect(reasonOf(dayAt(1), { atOnce: 2 })).toMatchObject({ because: { code: 'grew', from: 0, to: 2 } });
    expect(reasonOf(dayAt(1), { atOnce: 1, over24Hours: 2, faded: true })).toMatchObject({
      because: { code: 'grew', from: 0, to: 2 },
    });
    expect(reasonOf(dayAt(1), { altered: true })).toMatchObject({ because: { code: 'altered' } });
    expect(reasonOf(dayAt(1), { limp: true, atOnce: 5 })).toMatchObject({ because: { code: 'altered' } });
  });

  it('hears what was said of the next morning elsewhere', () => {
    const morning = (pain: number) =>
      fact({ kind: 'check-in', payload: { when: 'morning', pain, compared: null, note: '' } }, dayAt(2), -4);
    const facts = [checked(dayAt(0)), ...bout(dayAt(1))];
    expect(standing([...facts, morning(4)], 3)).toMatchObject({ code: 'not-ready', because: { code: 'hurt', worst: 4 } });
    expect(standing([...facts, morning(0)], 3)).toMatchObject({ code: 'bout-due', number: 2 });
  });

  it('counts nothing that was cut short, and blames nobody for it', () => {
    const facts = [checked(dayAt(0)), ...bout(dayAt(1), { jogs: [600, 240] })];
    expect(standing(facts, 2, 1)).toEqual({ code: 'day-between', number: 1, from: dayAt(3) });
    expect(standing(facts, 3)).toEqual({ code: 'bout-due', number: 1 });
  });

  it('lets the answer given last be given anew, and the one before it after that', () => {
    const slip = on(
      [checked(dayAt(0)), ...bout(dayAt(1), { atOnce: 1, altered: false, over24Hours: 9, faded: true })],
      dayAt(3),
    ).standing;
    if (slip.code !== 'not-ready') throw new Error(`it stands at ${slip.code}`);
    const once = withoutLastAnswer(slip.bout);
    expect(once).toMatchObject({ before: 0, atOnce: 1, altered: false });
    expect(once).not.toHaveProperty('over24Hours');
    expect(once).not.toHaveProperty('faded');
    const twice = once && withoutLastAnswer({ ...slip.bout, said: once });
    expect(twice).toEqual({ runThroughId: slip.bout.said.runThroughId, whole: true, before: 0 });
    expect(twice && withoutLastAnswer({ ...slip.bout, said: twice })).toBeNull();
  });

  it('passes over a bout of which nothing was ever done', () => {
    const [begun] = bout(dayAt(1));
    expect(standing([checked(dayAt(0)), ...(begun ? [begun] : [])], 1, 2)).toEqual({ code: 'bout-due', number: 1 });
  });

  it('starts again from the checks, after "not yet" and after "ready"', () => {
    const failed = [checked(dayAt(0)), ...bout(dayAt(1), { atOnce: 4 })];
    expect(standing([...failed, checked(dayAt(4), {})], 4)).toMatchObject({
      code: 'checks',
      checks: { code: 'open', next: 'walk-30' },
    });
    expect(standing([...threeCalm, checked(dayAt(40), {})], 40)).toMatchObject({ code: 'checks' });
    expect(standing([...failed, checked(dayAt(4))], 5)).toEqual({ code: 'bout-due', number: 1 });
  });
});

const stamped = (one: Fact, more: Partial<Pick<Fact, 'at' | 'day' | 'clockAt'>>): Fact => ({ ...one, ...more });
const waiting = { atOnce: 1 } as const;
/** A bout of day 1 whose last question is not answered. */
const unanswered = () =>
  bout(dayAt(1), waiting).map((one): Fact => {
    if (one.kind !== 'return-bout') return one;
    const { over24Hours: _, ...payload } = one.payload;
    return { ...one, payload };
  });

describe('the day after a bout', () => {
  it('counts from its end, and from the last set where it was never saved', () => {
    const later = (kind: Fact['kind']) =>
      unanswered().map((one) => (one.kind === kind ? stamped(one, { at: noonOf(dayAt(1), 2) }) : one));
    const untilOf = (facts: readonly Fact[]) => standing([checked(start), ...facts], 2, 1);
    expect(untilOf(later('session-finished'))).toMatchObject({ code: 'awaiting-a-day', until: noonOf(dayAt(2), 2) });
    const unsaved = later('set-done').filter(({ kind }) => kind !== 'session-finished');
    expect(untilOf(unsaved)).toMatchObject({ code: 'awaiting-a-day', until: noonOf(dayAt(2), 2) });
  });

  it('goes by what the clock said, where what was known before put the bout ahead', () => {
    const clockAt = noonOf(dayAt(1));
    const ahead = unanswered().map((one) => stamped(one, { at: noonOf(dayAt(20)), clockAt }));
    expect(standing([checked(start), ...ahead], 1, 1)).toMatchObject({ code: 'awaiting-a-day', until: noonOf(dayAt(2)) });
  });

  it('takes two jogs for one bout only where they lie within a few hours', () => {
    let jogs = 0;
    const apart = (hours: number) =>
      bout(dayAt(1)).map((one) => {
        if (one.kind !== 'set-done' || one.payload.entry !== 2) return one;
        jogs += 1;
        return stamped(one, { at: noonOf(dayAt(1), hours) });
      });
    expect(standing([checked(start), ...apart(2)], 3)).toEqual({ code: 'bout-due', number: 2 });
    expect(standing([checked(start), ...apart(9)], 3)).toEqual({ code: 'bout-due', number: 1 });
    expect(jogs).toBe(2);
  });

  it('hears a run and another session as well', () => {
    const heard = (draft: Parameters<typeof fact>[0], hours = 4) =>
      standing([checked(start), ...bout(dayAt(1)), fact(draft, dayAt(1), hours)], 3);
    const ran = (more: object) => ({ kind: 'run-logged', payload: { run: 'easy', pain: 0, ...more } }) as const;
    const names = { runThroughId: 'other', sessionId: 'w1a' };
    const finished = (more: object) =>
      ({
        kind: 'session-finished',
        payload: {
          ...names,
          ended: 'finished',
          setsDone: 1,
          setsPlanned: 1,
          seconds: 60,
          effort: null,
          pain: 0,
          note: '',
          ...more,
        },
      }) as const;
    const set = (pain: { worst: number; sharp?: boolean }) =>
      ({
        kind: 'set-done',
        payload: {
          ...names,
          exerciseId: 'x',
          part: 'main',
          entry: 0,
          set: 1,
          unit: 'reps',
          done: { both: 8 },
          how: 'guided',
          pain,
        },
      }) as const;
    expect(heard(ran({ later: 4 }))).toMatchObject({ because: { code: 'hurt', worst: 4 } });
    expect(heard(ran({ altered: true }))).toMatchObject({ because: { code: 'altered' } });
    expect(heard(ran({ pain: 5, on: dayAt(2) }), 40)).toMatchObject({ because: { code: 'hurt', worst: 5 } });
    expect(heard(finished({ pain: 3 }))).toMatchObject({ because: { code: 'hurt', worst: 3 } });
    expect(heard(finished({ limp: true }))).toMatchObject({ because: { code: 'altered' } });
    expect(heard(set({ worst: 1, sharp: true }))).toMatchObject({ because: { code: 'sharp' } });
    expect(heard(ran({}))).toEqual({ code: 'bout-due', number: 2 });
    expect(heard(finished({ pain: 4 }), 25)).toEqual({ code: 'bout-due', number: 2 });
  });
});

describe('"ready"', () => {
  it('holds for two weeks, and then asks for the checks again', () => {
    expect(standing(threeCalm, 19)).toEqual({ code: 'ready', since: dayAt(5) });
    expect(standing(threeCalm, 20)).toMatchObject({ code: 'checks', lapsed: 'time', checks: { code: 'open', id: null } });
  });

  it('ends with red pain or a changed stride, and not with less', () => {
    const since = (payload: object) =>
      standing([...threeCalm, fact({ kind: 'run-logged', payload: { run: 'easy', pain: 0, ...payload } }, dayAt(8))], 9);
    expect(since({ pain: 6 })).toMatchObject({ code: 'checks', lapsed: 'sore' });
    expect(since({ altered: true })).toMatchObject({ code: 'checks', lapsed: 'sore' });
    expect(since({ pain: 5 })).toMatchObject({ code: 'ready' });
  });
});

describe('a round of checks', () => {
  it('that a wrong clock dated ahead locks nothing', () => {
    for (const passed of [{ 'walk-30': false }, without(allPassed, 'next-morning'), allPassed]) {
      expect(standing([checked(dayAt(300), passed)], 0)).toMatchObject({ code: 'checks', checks: { code: 'open', id: null } });
    }
  });

  it('asks for the next morning once the night is over', () => {
    const facts = [checked(start, without(allPassed, 'next-morning'))];
    const at = (hours: number) =>
      returnState({
        facts,
        today: dayAt(1),
        now: noonOf(dayAt(1), hours),
        nightEnd: noonOf(dayAt(1), -9),
        stopped: null,
        person: null,
        open: null,
      }).standing;
    expect(at(-11.9)).toMatchObject({ checks: { code: 'morning-awaited' } });
    expect(at(-9)).toMatchObject({ checks: { code: 'open', next: 'next-morning' } });
  });
});

describe('a clock that was a year ahead', () => {
  it('makes a bout that counts for nothing, and shuts nothing', () => {
    const facts = [checked(start), ...bout(dayAt(366))];
    expect(standing(facts, 1)).toEqual({ code: 'bout-due', number: 1 });
    expect(standing([checked(dayAt(0)), ...bout(dayAt(1)), ...bout(dayAt(366))], 3)).toEqual({ code: 'bout-due', number: 2 });
  });

  it('does not hold "ready" back for ever with what was said before the test', () => {
    const ahead = fact({ kind: 'check-in', payload: { when: 'later', pain: 7, compared: null, note: '' } }, dayAt(366));
    // From then on each fact comes after it, with what its own clock said beside.
    const after = threeCalm.map((one, place) => ({ ...one, at: ahead.at + 1 + place, clockAt: one.at }));
    expect(standing([ahead, ...after], 6, 1)).toEqual({ code: 'ready', since: dayAt(5) });
    expect(standing([...threeCalm, ahead], 6, 1)).toMatchObject({ code: 'checks', lapsed: 'sore' });
  });
});

describe('no running is begun', () => {
  const order = { facts: [checked(start)], today: dayAt(1), now: noonOf(dayAt(1)), stopped: null, person: null, open: null };

  it('while a stop stands, or the pelvic floor is to be spared', () => {
    expect(returnState(order).barred).toBeNull();
    expect(returnState({ ...order, stopped: { code: 'red-flag', flags: ['limp'] } }).barred).toMatchObject({ code: 'stopped' });
    const person = { equipment: new Set<never>(), avoid: new Set(['pelvic-floor'] as const) };
    expect(returnState({ ...order, person }).barred).toEqual({ code: 'pelvic-floor' });
  });

  it('for a year after a pregnancy was told, also where no block says so', () => {
    const told = (days: number) => [fact({ kind: 'red-flags-answered', payload: { flags: ['pregnant'] } }, dayAt(days))];
    expect(returnState({ ...order, facts: told(-200), person: null }).barred).toEqual({ code: 'pelvic-floor' });
    expect(returnState({ ...order, facts: told(-400), person: null }).barred).toBeNull();
  });

  it('under twelve weeks after a birth that was told, also where no block could be made', () => {
    const told = (weeksAgo: number | null, days: number) => fact({ kind: 'birth-told', payload: { weeksAgo } }, dayAt(days));
    const barred = (...facts: Fact[]) => returnState({ ...order, facts, person: null }).barred;
    expect(barred(told(4, 0))).toEqual({ code: 'after-birth' });
    expect(barred(told(4, -48))).toEqual({ code: 'after-birth' });
    expect(barred(told(4, -60))).toBeNull();
    expect(barred(told(4, -1), told(null, 0))).toBeNull();
  });

  it('on a day on which the hip was said to be at 6 or more, sharp, or to make one limp', () => {
    const said = (more: object) => [
      checked(start),
      fact({ kind: 'check-in', payload: { when: 'later', pain: 0, compared: null, note: '', ...more } }, dayAt(1), -2),
    ];
    for (const more of [{ pain: 6 }, { sharp: true }, { limp: true }]) {
      expect(on(said(more), dayAt(1)).barred).toEqual({ code: 'sore-today' });
      expect(on(said(more), dayAt(2)).barred).toBeNull();
    }
    expect(on(said({ pain: 5 }), dayAt(1)).barred).toBeNull();
  });
});

describe('the rule', () => {
  const number = fc.integer({ min: 0, max: 4 }); // where it is decided
  const told = fc.record({ before: number, atOnce: number, over24Hours: number, faded: fc.boolean(), altered: fc.boolean() });
  const passes = (one: NonNullable<Parameters<typeof bout>[1]>) =>
    standing([checked(dayAt(0)), ...bout(dayAt(1), one)], 3).code === 'bout-due';

  it('never lets more pain turn "not yet" into a pass', () => {
    fc.assert(
      fc.property(told, fc.constantFrom('atOnce', 'over24Hours'), number, (one, where, more) => {
        const worse = { ...one, [where]: Math.min(10, one[where] + more) };
        if (passes(worse)) expect(passes(one)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('passes nobody with 3 or more, a changed stride, or a hip that did not fade', () => {
    fc.assert(
      fc.property(told, (one) => {
        if (!passes(one)) return;
        expect(Math.max(one.atOnce, one.over24Hours)).toBeLessThan(3);
        expect(one.altered).toBe(false);
        expect(one.faded).toBe(true);
      }),
    );
    expect(passes({ before: 1, atOnce: 1, over24Hours: 1, faded: true })).toBe(true);
  });
});
