import { describe, expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import { currentPlan } from '../../../src/core/adapt/index.ts';
import { readFacts, type StoredFact } from '../../../src/core/facts/index.ts';
import { type Period, periods, reportOf } from '../../../src/core/progress/index.ts';
import { hurtLine, reportText, reviewedByNobody } from '../../../src/words/report.ts';
import { blockOf } from '../adapt/block.ts';

const block = blockOf(); // begins on Monday 24 November 2025
const today = '2025-12-10';
let count = 0;
const at = (day: string, kind: string, payload: unknown, id?: string): StoredFact => {
  count += 1;
  return {
    id: id ?? `${day}-${String(count).padStart(4, '0')}`,
    at: Date.parse(`${day}T08:00:00Z`) + count,
    day,
    zone: 'Europe/London',
    device: 'd',
    version: 1,
    kind,
    payload,
  };
};
const checkIn = (day: string, pain: number, more: object = {}, id?: string) =>
  at(day, 'check-in', { when: 'morning', pain, compared: null, note: '', ...more }, id);
const begun = at('2025-11-24', 'block-begun', { block });
const report = (facts: readonly StoredFact[], period: Period = 'block') =>
  reportOf(currentPlan(facts, today, exercises), readFacts(facts).facts, period, today);

describe('a report', () => {
  it('holds the worst of each day, and the days of each spot', () => {
    const facts = [
      begun,
      checkIn('2025-11-25', 4, { spot: 'outer-hip', side: 'right' }),
      at('2025-11-25', 'run-logged', { run: 'easy', pain: 2, later: 6, spot: 'outer-hip' }),
      checkIn('2025-11-27', 1, { spot: 'buttock' }),
      checkIn('2025-11-28', 0, { spot: 'buttock' }),
    ];
    expect(report(facts).painByDay).toEqual([
      { day: '2025-11-25', worst: 6 },
      { day: '2025-11-27', worst: 1 },
      { day: '2025-11-28', worst: 0 },
    ]);
    expect(report(facts).painBySpot).toEqual([
      { spot: 'outer-hip', days: 1, worst: 6 },
      { spot: 'buttock', days: 1, worst: 1 },
    ]);
  });

  it('follows a correction, and nothing of what was deleted is in it', () => {
    const [wrong, gone] = [checkIn('2025-11-25', 8, {}, 'wrong'), checkIn('2025-11-26', 9, {}, 'gone')];
    const facts = [
      begun,
      wrong,
      gone,
      at('2025-11-27', 'replaced', { target: 'wrong', payload: { when: 'morning', pain: 2, compared: null, note: '' } }),
      at('2025-11-27', 'deleted', { target: 'gone' }),
    ];
    expect(report(facts).painByDay).toEqual([{ day: '2025-11-25', worst: 2 }]);
    expect(report(facts).hurts).toEqual([]);
  });

  it('tells what hurt at 3 or more, or was sharp, the latest first, with its place', () => {
    const set = (pain: object) => ({
      runThroughId: 'r',
      sessionId: 's',
      exerciseId: 'clamshell',
      part: 'main',
      entry: 3,
      set: 1,
      unit: 'reps',
      done: { left: 8 },
      how: 'guided',
      pain,
    });
    const facts = [
      begun,
      at('2025-11-24', 'set-done', set({ worst: 2 })),
      at('2025-11-27', 'set-done', set({ worst: 1, sharp: true })),
      at('2025-12-01', 'set-done', set({ worst: 5, side: 'right', spot: 'outer-hip' })),
    ];
    expect(report(facts).hurts.map(({ worst }) => worst)).toEqual([5, 1]);
    const [first] = report(facts).hurts;
    if (first === undefined) throw new Error('Nothing hurt');
    expect(hurtLine(first, exercises)).toBe('Clamshell, 1 December: 5 of 10, right outer hip');
  });

  it('looks at its period alone', () => {
    const old = checkIn('2025-10-01', 7);
    const facts = [old, begun, checkIn('2025-11-25', 3)];
    expect(report(facts, 'block').painByDay.map(({ day }) => day)).toEqual(['2025-11-25']);
    expect(report(facts, 'four-weeks').from).toBe('2025-11-13');
    expect(report(facts, 'all').painByDay.map(({ day }) => day)).toEqual(['2025-10-01', '2025-11-25']);
  });

  it('counts what was saved, tells the tests and signs, and makes nothing up where there is nothing', () => {
    const facts = [
      begun,
      at('2025-11-24', 'benchmark', { test: 'side-plank', form: 'knee-side-plank', unit: 'seconds', left: 20, right: 40 }),
      at('2025-11-25', 'self-test', { answers: [true, false, false, true, false, false] }),
      at('2025-11-26', 'red-flags-answered', { flags: ['limp'] }),
      at('2025-11-28', 'clearance', { of: 'red-flags', flags: ['limp'] }),
    ];
    const made = report(facts);
    expect(made.balances.map(({ latest }) => latest.gap)).toEqual([50]);
    expect(made.selfTests).toEqual([{ day: '2025-11-25', yes: [1, 4] }]);
    expect([made.standing, made.cleared]).toEqual([[], [{ day: '2025-11-28', flags: ['limp'] }]]);
    expect(made.saved).toEqual({ sessions: 0, minutes: 0 });
    const empty = report([]);
    expect(empty).toMatchObject({ adherence: null, painByDay: [], hurts: [], sessions: [] });
  });

  it('on the day before anything is done is empty, of one day, and names the day of the first session', () => {
    const first = (facts: readonly StoredFact[], day: string, period: Period) =>
      reportOf(currentPlan(facts, day, exercises), readFacts(facts).facts, period, day);
    for (const period of periods) {
      for (const day of ['2025-11-22', '2025-11-24']) {
        const begunEarlier = { ...begun, day, at: Date.parse(`${day}T07:00:00Z`) };
        const made = first([begunEarlier], day, period);
        expect(made.isEmpty).toBe(true);
        expect(made.from <= made.to).toBe(true);
        const text = reportText(made, block.profile, exercises);
        expect(text).toContain('Nothing is on record yet. The first session is planned for Monday 24 November.');
        expect(text).not.toMatch(/\b0 (of|sessions|minutes|left)|(\d+ \w+) to \2|\b(\d+) to \3\b/);
      }
    }
    expect(report([begun, checkIn('2025-11-25', 1)]).isEmpty).toBe(false);
  });

  it('of a block in which nothing was done speaks of what was due, and calls no session the first', () => {
    const day = '2025-11-29';
    const made = reportOf(currentPlan([begun], day, exercises), readFacts([begun]).facts, 'block', day);
    const text = reportText(made, block.profile, exercises);
    expect(text).not.toContain('The first session');
    expect(text).toContain('None was saved in this time.');
  });

  it('as text has every exercise that comes next with its dose, and says that no clinician has reviewed it', () => {
    const made = report([begun]);
    const text = reportText(made, block.profile, exercises);
    for (const { main } of made.sessions) {
      for (const { exerciseId } of main) expect(text).toContain(exercises.find(({ id }) => id === exerciseId)?.name);
    }
    expect(made.sessions.map(({ kind }) => kind)).toEqual(['strength-a', 'strength-b', 'mobility']);
    expect(text).toContain(reviewedByNobody);
    expect(reviewedByNobody).toContain('No clinician has reviewed it');
  });
});
