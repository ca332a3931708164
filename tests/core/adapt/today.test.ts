import { describe, expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import { currentPlan, firstDayAhead, startQuestion, todaysPlan, weekOf } from '../../../src/core/adapt/index.ts';
import type { LocalDay } from '../../../src/core/calendar/index.ts';
import type { StoredFact } from '../../../src/core/facts/index.ts';
import { begun, fact, session, sessions, setsOf, sitting } from './block.ts';

const a1 = session(1, 'strength-a');
const b1 = session(1, 'strength-b');
const m1 = session(1, 'mobility');
const a2 = session(2, 'strength-a');

/** The facts, and the days they are asked on, begin on Monday 24 November 2025. */
const on = (facts: readonly StoredFact[], today: LocalDay) => {
  const plan = currentPlan([begun(), ...facts], today, exercises);
  return { plan, todays: todaysPlan(plan, today), asks: (of: typeof a1) => startQuestion(plan, of, today)?.code ?? null };
};
const headline = (facts: readonly StoredFact[], today: LocalDay) => {
  const { todays } = on(facts, today);
  return todays.kind === 'session' ? todays.planned.session.id : todays.kind;
};

describe('the question before a start', () => {
  it('is not asked in turn', () => {
    expect(on([], '2025-11-24').asks(a1)).toBeNull();
    expect(on(sitting(a1, '2025-11-24'), '2025-11-27').asks(b1)).toBeNull();
  });

  it('comes on the day of the last strength session and the day after, not two days after', () => {
    const done = sitting(a1, '2025-11-24');
    expect(on(done, '2025-11-24').asks(b1)).toBe('strength-too-soon');
    expect(on(done, '2025-11-25').asks(b1)).toBe('strength-too-soon');
    expect(on(done, '2025-11-26').asks(b1)).toBeNull();
  });

  it('comes on the eve of the long run', () => {
    expect(on([], '2025-11-29').asks(b1)).toBe('eve-of-long-run');
  });

  it('comes on a day on which the hips were said to be red, and Today then leads with rest', () => {
    const morning = (pain: number) => [
      fact({ kind: 'check-in', payload: { when: 'morning', pain, compared: 'same', note: '' } }, '2025-11-24'),
    ];
    expect(on(morning(5), '2025-11-24').asks(a1)).toBeNull();
    expect(on(morning(8), '2025-11-24').asks(a1)).toBe('red-today');
    expect(on(morning(8), '2025-11-24').asks(m1)).toBeNull();
    const { todays } = on(morning(8), '2025-11-24');
    expect(todays.kind === 'rest' && todays.waiting).toMatchObject({
      planned: { session: { id: a1.id } },
      freeFrom: '2025-11-25',
    });
    expect(on(morning(8), '2025-11-25').asks(a1)).toBeNull();
  });

  it('never comes before mobility', () => {
    expect(on(sitting(a1, '2025-11-28'), '2025-11-29').asks(m1)).toBeNull();
  });

  it('does not count a session of which under half was done', () => {
    expect(on(sitting(a1, '2025-11-24', Math.floor(setsOf(a1) / 2) - 1), '2025-11-25').asks(b1)).toBeNull();
  });

  it('does not count mobility as strength', () => {
    expect(on(sitting(m1, '2025-11-26'), '2025-11-27').asks(b1)).toBeNull();
  });
});

describe('today', () => {
  it('is about the session of the day', () => {
    expect(headline([], '2025-11-24')).toBe(a1.id);
  });

  it('is about strength before mobility, and about the older first', () => {
    expect(headline([], '2025-11-27')).toBe(a1.id);
    expect(headline(sitting(a1, '2025-11-24'), '2025-11-28')).toBe(b1.id);
  });

  it('never asks for what would have to ask', () => {
    expect(headline([], '2025-11-29')).toBe(m1.id);
    expect(headline(sitting(a1, '2025-11-26'), '2025-11-27')).toBe('rest');
  });

  it('asks for one session a day', () => {
    const { todays } = on(sitting(m1, '2025-11-27'), '2025-11-27');
    expect(todays).toMatchObject({
      kind: 'rest',
      done: { session: { id: m1.id } },
      alsoOpen: [{ session: { id: a1.id } }, { session: { id: b1.id } }],
    });
  });

  it('says from when strength that came too soon is free, past the eve of the long run', () => {
    const { todays } = on(sitting(b1, '2025-11-27'), '2025-11-28');
    expect(todays).toMatchObject({ kind: 'rest', waiting: { planned: { session: { id: a1.id } }, freeFrom: '2025-11-30' } });
  });

  it('Strength B finds a new day after a late Strength A, and is told as missed where none is left', () => {
    const late = on(sitting(a1, '2025-11-26'), '2025-11-26').plan;
    expect(late.sessions[1]).toMatchObject({ session: { day: '2025-11-28' }, standing: { state: 'coming' } });
    expect(late.changes).toContainEqual({ sessionId: b1.id, exerciseId: null, because: { code: 'made-room' } });
    const tooLate = on(sitting(a1, '2025-11-27'), '2025-11-28').plan;
    expect(tooLate.sessions[1]).toMatchObject({ standing: { state: 'missed' } });
    expect(tooLate.changes).toContainEqual({ sessionId: b1.id, exerciseId: null, because: { code: 'no-room' } });
  });

  it('leaves what is open from the week before a tap away and does not double it up', () => {
    const { todays } = on(sitting(a1, a1.day), '2025-12-01');
    expect(todays).toMatchObject({ kind: 'session', planned: { session: { id: a2.id } } });
    expect(todays.kind === 'session' && todays.alsoOpen.map(({ session: { id } }) => id)).toEqual([b1.id, m1.id]);
  });

  it('is over once no session is left', () => {
    const done = sessions.filter(({ kind }) => kind !== 'mobility').flatMap((each) => sitting(each, each.day));
    expect(headline(done, '2026-02-06')).not.toBe('over');
    expect(headline(done, '2026-02-07')).toBe('over');
  });
});

it('a week is the seven days from its Strength A day', () => {
  const { plan } = on([], '2025-11-24');
  const number = (day: LocalDay) => weekOf(plan, day)?.number;
  expect(['2025-11-20', '2025-11-24', '2025-11-30', '2025-12-01', '2026-03-01'].map(number)).toEqual([1, 1, 1, 2, 10]);
});

describe('the day a block begins on', () => {
  const ahead = (facts: readonly StoredFact[], today: LocalDay) => firstDayAhead(on(facts, today).plan);

  it('is told until something of it was done', () => {
    expect(ahead([], '2025-11-23')).toBe('2025-11-24');
    expect(ahead(sitting(a1, '2025-11-24'), '2025-11-24')).toBeNull();
  });

  it('is not told to those who come back to a first week that lies anew', () => {
    const { plan } = on(sitting(a1, '2025-11-24'), '2025-12-07');
    expect(plan.absence).not.toBeNull();
    expect(ahead(sitting(a1, '2025-11-24'), '2025-12-07')).toBeNull();
    expect(ahead([], '2025-12-07')).toBeNull();
  });
});
