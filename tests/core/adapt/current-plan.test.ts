import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import { currentPlan, todaysPlan } from '../../../src/core/adapt/index.ts';
import { addDays, type LocalDay } from '../../../src/core/calendar/index.ts';
import type { StoredFact } from '../../../src/core/facts/index.ts';
import type { Session } from '../../../src/core/plan/block.ts';
import { begun, block, blockOf, fact, profile, session, sessions, setsOf, sitting } from './block.ts';
import { Story } from './story.ts';

const a1 = session(1, 'strength-a');
const b1 = session(1, 'strength-b');
const a2 = session(2, 'strength-a');

const standingOf = (facts: readonly StoredFact[], today: LocalDay, of: Session) =>
  currentPlan(facts, today, exercises).sessions.find((planned) => planned.session.id === of.id)?.standing;

describe('a session', () => {
  it('is coming until its day, then open', () => {
    expect(standingOf([begun()], '2025-11-23', a1)).toEqual({ state: 'coming' });
    expect(standingOf([begun()], '2025-11-24', a1)).toEqual({ state: 'open', late: false });
  });

  it('not done stays open until the next of its kind', () => {
    const facts = [begun(), ...sitting(b1, b1.day)];
    expect(standingOf(facts, addDays(a2.day, -1), a1)).toEqual({ state: 'open', late: true });
    expect(standingOf(facts, a2.day, a1)).toEqual({ state: 'missed' });
  });

  it('comes again with its week when nothing was done for seven days', () => {
    expect(standingOf([begun()], addDays(a1.day, 6), a1)).toEqual({ state: 'open', late: true });
    expect(standingOf([begun()], addDays(a1.day, 7), a1)).toEqual({ state: 'open', late: false });
  });

  it('goes by when the next of its kind was done early', () => {
    expect(standingOf([begun(), ...sitting(a2, '2025-11-26')], '2025-11-27', a1)).toEqual({ state: 'missed' });
  });

  it('of a later week, done early, does not close what comes before its own week; it makes way for it', () => {
    const facts = [begun(), ...sitting(session(5, 'strength-a'), '2025-11-25')];
    const plan = currentPlan(facts, '2025-11-26', exercises);
    expect(plan.sessions[0]).toMatchObject({ session: { day: '2025-11-27' }, standing: { state: 'coming' } });
    expect(standingOf(facts, '2025-11-26', a2)).toEqual({ state: 'coming' });
  });

  it('of the last week stays open for a week, as the others do', () => {
    const facts = [begun(), ...sessions.filter(({ kind }) => kind !== 'mobility').flatMap((each) => sitting(each, each.day))];
    const last = session(10, 'mobility');
    expect(standingOf(facts, addDays(last.day, 6), last)).toEqual({ state: 'open', late: true });
    expect(standingOf(facts, addDays(last.day, 7), last)).toEqual({ state: 'missed' });
  });

  it('left out on purpose is skipped, and stays so', () => {
    const skipped = fact({ kind: 'session-skipped', payload: { sessionId: a1.id } }, a1.day);
    expect(standingOf([begun(), skipped], a1.day, a1)).toEqual({ state: 'skipped' });
    expect(standingOf([begun(), skipped, ...sitting(b1, b1.day)], a2.day, a1)).toEqual({ state: 'skipped' });
  });

  it('left out on purpose and done all the same is done', () => {
    const skipped = fact({ kind: 'session-skipped', payload: { sessionId: a1.id } }, a1.day);
    expect(standingOf([begun(), skipped, ...sitting(a1, a1.day)], a1.day, a1)).toEqual({ state: 'done', on: a1.day });
  });

  it('done late counts on the day it was done', () => {
    expect(standingOf([begun(), ...sitting(a1, '2025-11-26')], '2025-11-30', a1)).toEqual({ state: 'done', on: '2025-11-26' });
  });

  it('done after it went by counts all the same', () => {
    const facts = [begun(), ...sitting(b1, b1.day), ...sitting(a1, '2025-12-02')];
    expect(standingOf(facts, '2025-12-02', a1)).toEqual({ state: 'done', on: '2025-12-02' });
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
    begun: null,
    stopped: null,
    pause: null,
    absence: null,
    longPain: null,
    sessions: [],
    sittings: [],
    reports: [],
    ran: null,
    memory: null,
    person: null,
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
  expect(currentPlan(stood, '2025-11-24', exercises).stopped).toEqual({ code: 'red-flag', flags: ['limp'] });
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

it('a day later nothing done is undone and nothing gone by comes back, but with a week that comes again', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 50 }), (days) => {
      const story = new Story();
      const rank = { coming: 0, open: 1, missed: 2, skipped: 2, done: 3 };
      for (const trains of days) {
        const { day } = story.diary;
        const today = todaysPlan(story.on(day), day);
        if (trains && today.kind === 'session') story.does(today.planned.week.number, today.planned.session.kind, {}, day);
        const [now, tomorrow] = [day, addDays(day, 1)].map((each) => story.on(each));
        story.diary.day = addDays(day, 1);
        if (now?.absence?.back !== tomorrow?.absence?.back) continue;
        for (const [place, { standing, session }] of (now?.sessions ?? []).entries()) {
          const later = tomorrow?.sessions[place]?.standing.state ?? 'coming';
          if (rank[later] < rank[standing.state]) throw new Error(`${day} ${session.id}: ${standing.state}, then ${later}`);
        }
      }
    }),
    { numRuns: Number(process.env['LIVES'] ?? 60), seed: Number(process.env['SEED'] ?? 28) },
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

it('is worked out once for a list of facts and a day', () => {
  const facts = [begun(), ...sitting(a1, '2025-11-26')];
  const plan = currentPlan(facts, '2025-11-26', exercises);
  expect(currentPlan(facts, '2025-11-26', exercises)).toBe(plan);
  expect(currentPlan(facts, '2025-12-24', exercises).absence).not.toEqual(plan.absence);
  expect(currentPlan([...facts], '2025-11-26', exercises)).toEqual(plan);
});
