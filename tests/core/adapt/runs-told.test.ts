import { describe, expect, it } from 'vitest';
import { ranOn, startQuestion, todaysPlan } from '../../../src/core/adapt/index.ts';
import { addDays } from '../../../src/core/calendar/index.ts';
import { type RunLogged, readFacts } from '../../../src/core/facts/index.ts';
import { morningsOf } from '../../../src/core/progress/index.ts';
import { begun, fact, session } from './block.ts';
import { currentPlanOf } from './story.ts';

// Strength A on Mondays from 24 November 2025; hard runs on Tuesdays, the long run on Sundays.
const monday = '2025-11-24';
const strengthA = session(1, 'strength-a');
const ran = (run: RunLogged['run'], day: string, more: Partial<RunLogged> = {}) =>
  fact({ kind: 'run-logged', payload: { run, pain: null, ...more } }, day);

describe('a run told of today', () => {
  it.each(['hard', 'long'] as const)('that is %s, and in no plan, asks once before strength, and strength waits a day', (run) => {
    const plan = currentPlanOf([begun(), ran(run, monday)], monday);
    expect(startQuestion(plan, strengthA, monday)).toEqual({ code: 'ran-today', run });
    expect(todaysPlan(plan, monday)).toMatchObject({ kind: 'rest', waiting: { freeFrom: addDays(monday, 1) } });
  });

  it('asks nothing if it was easy, or is the one that the plan knows of', () => {
    expect(startQuestion(currentPlanOf([begun(), ran('easy', monday)], monday), strengthA, monday)).toBeNull();
    const tuesday = addDays(monday, 1);
    expect(startQuestion(currentPlanOf([begun(), ran('hard', tuesday)], tuesday), strengthA, tuesday)).toBeNull();
  });

  it('asks nothing before mobility, nor of a run of another day', () => {
    const plan = currentPlanOf([begun(), ran('long', monday)], monday);
    expect(startQuestion(plan, session(1, 'mobility'), monday)).toBeNull();
    const told = currentPlanOf([begun(), ran('long', monday, { on: '2025-11-23' })], monday);
    expect(startQuestion(told, strengthA, monday)).toBeNull();
  });

  it('of several the one that asks most counts', () => {
    const { facts } = readFacts([ran('easy', monday), ran('long', monday), ran('hard', monday)]);
    expect(ranOn(monday, facts)).toEqual({ day: monday, run: 'long' });
    expect(ranOn(addDays(monday, 1), facts)).toBeNull();
  });
});

describe('a run that is told later counts on the day it was run', () => {
  it('for what the plan hears of it', () => {
    const facts = [begun(), ran('easy', '2025-11-28', { pain: 7, on: '2025-11-26' })];
    const { reports } = currentPlanOf(facts, '2025-11-28');
    expect(reports.map(({ day, state }) => ({ day, state }))).toEqual([{ day: '2025-11-26', state: 'red' }]);
  });

  it('for the days of pain', () => {
    const on = (day: string) => ran('easy', '2025-11-28', { pain: 4, on: day });
    const { longPain } = currentPlanOf([begun(), on('2025-11-26'), on('2025-11-27'), on('2025-11-28')], '2025-11-28');
    expect(longPain).toMatchObject({ days: 3 });
  });

  it('for the morning after it', () => {
    const morning = fact({ kind: 'check-in', payload: { when: 'morning', pain: 1, compared: null, note: '' } }, '2025-11-27');
    const told = ran('easy', '2025-11-29', { on: '2025-11-26' });
    expect(morningsOf(readFacts([morning, told]).facts, [])).toMatchObject([{ day: '2025-11-27', after: 'run' }]);
  });
});
