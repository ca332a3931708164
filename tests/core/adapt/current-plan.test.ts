import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import { currentPlan } from '../../../src/core/adapt/index.ts';
import { addDays, type LocalDay } from '../../../src/core/calendar/index.ts';
import type { StoredFact } from '../../../src/core/facts/index.ts';
import type { Session } from '../../../src/core/plan/block.ts';
import { begun, block, blockOf, fact, profile, session, sessions, setsOf, sitting } from './block.ts';

const a1 = session(1, 'strength-a');
const a2 = session(2, 'strength-a');

const standingOf = (facts: readonly StoredFact[], today: LocalDay, of: Session) =>
  currentPlan(facts, today, exercises).sessions.find((planned) => planned.session.id === of.id)?.standing;

describe('a session', () => {
  it('is coming until its day, then open', () => {
    expect(standingOf([begun()], '2025-11-23', a1)).toEqual({ state: 'coming' });
    expect(standingOf([begun()], '2025-11-24', a1)).toEqual({ state: 'open', late: false });
  });

  it('not done stays open until the next of its kind', () => {
    expect(standingOf([begun()], addDays(a2.day, -1), a1)).toEqual({ state: 'open', late: true });
    expect(standingOf([begun()], a2.day, a1)).toEqual({ state: 'missed' });
  });

  it('goes by when the next of its kind was done early', () => {
    expect(standingOf([begun(), ...sitting(a2, '2025-11-26')], '2025-11-27', a1)).toEqual({ state: 'missed' });
  });

  it('of a later week, done early, does not close what comes before its own week', () => {
    const facts = [begun(), ...sitting(session(5, 'strength-a'), '2025-11-25')];
    expect(standingOf(facts, '2025-11-26', a1)).toEqual({ state: 'open', late: true });
    expect(standingOf(facts, '2025-11-26', a2)).toEqual({ state: 'coming' });
  });

  it('of the last week stays open for a week, as the others do', () => {
    const last = session(10, 'mobility');
    expect(standingOf([begun()], addDays(last.day, 6), last)).toEqual({ state: 'open', late: true });
    expect(standingOf([begun()], addDays(last.day, 7), last)).toEqual({ state: 'missed' });
  });

  it('done late counts on the day it was done', () => {
    expect(standingOf([begun(), ...sitting(a1, '2025-11-26')], '2025-11-30', a1)).toEqual({ state: 'done', on: '2025-11-26' });
  });

  it('done after it went by counts all the same', () => {
    expect(standingOf([begun(), ...sitting(a1, '2025-12-10')], '2025-12-10', a1)).toEqual({ state: 'done', on: '2025-12-10' });
  });

  it('is done with half of its main sets, and open with fewer', () => {
    const half = Math.ceil(setsOf(a1) / 2);
    expect(standingOf([begun(), ...sitting(a1, a1.day, half)], a1.day, a1)).toEqual({ state: 'done', on: a1.day });
    expect(standingOf([begun(), ...sitting(a1, a1.day, half - 1)], a1.day, a1)).toEqual({ state: 'open', late: false });
  });

  it('done twice keeps the day of the first time', () => {
    const facts = [begun(), ...sitting(a1, '2025-11-24'), ...sitting(a1, '2025-11-28')];
    expect(standingOf(facts, '2025-11-28', a1)).toEqual({ state: 'done', on: '2025-11-24' });
  });
});

it('with nothing begun there is no block and nothing to stop', () => {
  expect(currentPlan([], '2025-11-24', exercises)).toEqual({
    block: null,
    changes: [],
    stopped: null,
    sessions: [],
    outcomes: [],
  });
});

it('the block begun last is the plan', () => {
  const second = blockOf({ ...profile, startDay: '2026-01-05' });
  expect(currentPlan([begun(second, '2026-01-04'), begun()], '2026-01-05', exercises).block).toEqual(second);
});

it('a red flag stops training until it is answered anew', () => {
  const answered = (flags: ('limp' | 'pregnant')[], day: LocalDay) =>
    fact({ kind: 'red-flags-answered', payload: { flags } }, day);
  const stood = [begun(), answered(['limp'], '2025-11-24')];
  expect(currentPlan(stood, '2025-11-24', exercises).stopped).toEqual({ code: 'red-flag' });
  expect(currentPlan([...stood, answered([], '2025-11-25')], '2025-11-25', exercises).stopped).toBeNull();
});

it('a sitting taken back opens its session again', () => {
  const facts = sitting(a1, a1.day);
  const finished = facts.at(-1)?.id ?? '';
  const takenBack = fact({ kind: 'deleted', payload: { target: finished } }, '2025-11-25');
  expect(standingOf([begun(), ...facts, takenBack], '2025-11-25', a1)).toEqual({ state: 'open', late: true });
});

const sittings = fc.array(fc.record({ place: fc.nat(sessions.length - 1), after: fc.nat(80), setsDone: fc.nat(20) }), {
  maxLength: 12,
});

it('the order in which facts arrive does not matter', () => {
  fc.assert(
    fc.property(sittings, fc.nat(90), fc.infiniteStream(fc.nat()), (done, after, chance) => {
      const facts = [
        begun(),
        ...done.flatMap(({ place, after: days, setsDone }) => sitting(at(place), addDays(profile.startDay, days), setsDone)),
      ];
      const shuffled = facts
        .map((each) => ({ each, key: chance.next().value }))
        .sort((a, b) => a.key - b.key)
        .map(({ each }) => each);
      const today = addDays(profile.startDay, after);
      expect(currentPlan(shuffled, today, exercises)).toEqual(currentPlan(facts, today, exercises));
    }),
    { numRuns: 60 },
  );
});

it('a day later nothing done is undone and nothing gone by comes back', () => {
  fc.assert(
    fc.property(sittings, fc.nat(90), (done, after) => {
      const facts = [
        begun(),
        ...done.flatMap(({ place, after: days, setsDone }) => sitting(at(place), addDays(profile.startDay, days), setsDone)),
      ];
      const today = addDays(profile.startDay, after);
      const rank = { coming: 0, open: 1, missed: 2, done: 3 };
      const ranks = (day: LocalDay) => currentPlan(facts, day, exercises).sessions.map(({ standing }) => rank[standing.state]);
      const tomorrow = ranks(addDays(today, 1));
      for (const [place, value] of ranks(today).entries()) expect(tomorrow[place]).toBeGreaterThanOrEqual(value);
    }),
    { numRuns: 60 },
  );
});

it('the block itself is never rewritten', () => {
  const before = structuredClone(block);
  currentPlan([begun(), ...sitting(a1, '2025-11-26')], '2025-12-24', exercises);
  expect(block).toEqual(before);
});

function at(place: number): Session {
  return sessions[place] ?? a1;
}
