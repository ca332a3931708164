import { describe, expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import { currentPlan } from '../../../src/core/adapt/index.ts';
import { addDays, type LocalDay } from '../../../src/core/calendar/index.ts';
import { type RunLogged, readFacts, type StoredFact } from '../../../src/core/facts/index.ts';
import {
  lookAtMistakes,
  type Mistake,
  type MistakeName,
  mistakeNames,
  noRunsSeen,
  type RunsSeen,
} from '../../../src/core/mistakes/index.ts';
import { begun, fact, session, sitting } from '../adapt/block.ts';

const today: LocalDay = '2025-12-20';
const ago = (days: number): LocalDay => addDays(today, -days);

const look = (stored: readonly StoredFact[], runs: RunsSeen = noRunsSeen): readonly Mistake[] => {
  const { facts } = readFacts(stored);
  return lookAtMistakes({ facts, plan: currentPlan(stored, today, exercises), today, runs });
};
const one = (name: MistakeName, stored: readonly StoredFact[], runs?: RunsSeen): Mistake => {
  const found = look(stored, runs).find((mistake) => mistake.name === name);
  if (found === undefined) throw new Error(`${name} is missing`);
  return found;
};
const run = (day: LocalDay, of: Partial<RunLogged> = {}) =>
  fact({ kind: 'run-logged', payload: { run: 'easy', pain: null, ...of } }, day);
const morning = (day: LocalDay, pain: number) =>
  fact({ kind: 'check-in', payload: { when: 'morning', pain, compared: 'same', note: '' } }, day);
const said = (mistake: MistakeName, holds: boolean, day = today) =>
  fact({ kind: 'mistake-answered', payload: { mistake, holds } }, day);
const warmUpBefore = (day: LocalDay) =>
  fact(
    {
      kind: 'set-done',
      payload: {
        runThroughId: `warm-up on ${day}`,
        sessionId: 'toolkit:run-warm-up',
        exerciseId: 'hip-circles',
        part: 'warm-up',
        entry: 0,
        set: 1,
        unit: 'reps',
        done: { both: 8 },
        how: 'guided',
      },
    },
    day,
  );

describe('the ten mistakes', () => {
  it('are ten, in the order of the article, and of an empty phone none is known and each may be said', () => {
    const all = look([]);
    expect(all.map(({ name }) => name)).toEqual(mistakeNames);
    expect(all).toHaveLength(10);
    expect(all.every(({ state, mayBeSaid, said: answer }) => state === 'not-known' && mayBeSaid && answer === null)).toBe(true);
  });

  it.each(mistakeNames)('%s: where nothing is known the person says, and may say otherwise later', (name) => {
    expect(one(name, [said(name, true)])).toMatchObject({ state: 'worth-a-look', because: { code: 'said' }, said: true });
    expect(one(name, [said(name, true, ago(3)), said(name, false)])).toMatchObject({ state: 'looks-fine', said: false });
  });

  it('what the run log knows goes before what was said', () => {
    const runs: RunsSeen = { spike: true, oneSurface: true, shoesKilometres: 640.4 };
    const stored = [said('too-soon', false), said('one-surface', false), said('old-shoes', false)];
    expect(one('too-soon', stored, runs)).toMatchObject({ state: 'worth-a-look', because: { code: 'spike' }, mayBeSaid: false });
    expect(one('one-surface', stored, runs)).toMatchObject({ state: 'worth-a-look', because: { code: 'surface' } });
    expect(one('old-shoes', stored, runs).because).toEqual({ code: 'shoes', kilometres: 640 });
  });

  it('shoes are worth a look from 500 kilometres on', () => {
    expect(one('old-shoes', [], { ...noRunsSeen, shoesKilometres: 499 }).state).toBe('looks-fine');
    expect(one('old-shoes', [], { ...noRunsSeen, shoesKilometres: 500 }).state).toBe('worth-a-look');
  });

  it('three runs without a warm-up on record are worth a look, until the person says that they warm up without the app', () => {
    const runs = [run(ago(2)), run(ago(5)), run(ago(8))];
    expect(one('no-warm-up', runs)).toMatchObject({ state: 'worth-a-look', because: { code: 'warm-ups', runs: 3, warmed: 0 } });
    expect(one('no-warm-up', [...runs, said('no-warm-up', false)])).toMatchObject({ state: 'looks-fine', mayBeSaid: true });
    expect(one('no-warm-up', runs.slice(1)).state).toBe('not-known');
  });

  it('a warm-up played before half of the runs looks fine, whatever was said', () => {
    const stored = [run(ago(2)), run(ago(5)), run(ago(8)), warmUpBefore(ago(2)), warmUpBefore(ago(8)), said('no-warm-up', true)];
    expect(one('no-warm-up', stored)).toMatchObject({ state: 'looks-fine', mayBeSaid: false });
  });

  it('a run that hurt is worth a look for two weeks, by the day it was run on', () => {
    expect(one('through-pain', [run(ago(13), { pain: 4 })]).because).toEqual({ code: 'run-hurt', day: ago(13), worst: 4 });
    expect(one('through-pain', [run(ago(14), { pain: 4 })]).state).toBe('not-known');
    expect(one('through-pain', [run(ago(2), { pain: 4, on: ago(20) })]).state).toBe('not-known');
    expect(one('through-pain', [run(ago(2), { pain: 2 }), run(ago(4), { pain: null })]).because).toEqual({
      code: 'runs-calm',
      runs: 1,
    });
  });

  it('pain at once after a run, or two hours later, is pain of that run', () => {
    expect(one('through-pain', [run(ago(2), { pain: 1, later: 5 })]).because).toEqual({
      code: 'run-hurt',
      day: ago(2),
      worst: 5,
    });
    expect(one('through-pain', [run(ago(2), { atOnce: 4 })]).because).toEqual({ code: 'run-hurt', day: ago(2), worst: 4 });
  });

  it('a run that changed the stride is an early sign; three calm answers look fine', () => {
    expect(one('early-signs', [run(ago(3), { altered: true })]).because).toEqual({ code: 'stride-changed', day: ago(3) });
    expect(one('early-signs', [morning(ago(1), 1), morning(ago(2), 2), morning(ago(3), 0)]).state).toBe('looks-fine');
    expect(one('early-signs', [morning(ago(1), 1), morning(ago(2), 2)]).state).toBe('not-known');
  });

  it('pain of three days is an early sign, of seven asks for help, until someone was spoken to', () => {
    const days = (count: number) => Array.from({ length: count }, (_, day) => morning(ago(count - day), 4));
    const three = [begun(), ...days(3)];
    expect(one('early-signs', three)).toMatchObject({ state: 'worth-a-look', because: { code: 'pain-days', days: 3 } });
    expect(one('no-help', three).because).toEqual({ code: 'short-pain' });
    const seven = [begun(), ...days(7)];
    expect(one('no-help', seven)).toMatchObject({ state: 'worth-a-look', because: { code: 'pain-days', days: 7 } });
    const spoken = [...seven, fact({ kind: 'clearance', payload: { of: 'pain' } }, today)];
    expect(one('no-help', spoken).because).toMatchObject({ code: 'spoken' });
    expect(one('early-signs', spoken).state).not.toBe('worth-a-look');
  });

  it('two strength sessions in two weeks look fine; fewer are worth a look once the block is two weeks old', () => {
    const done = [...sitting(session(2, 'strength-a'), ago(9)), ...sitting(session(2, 'strength-b'), ago(5))];
    expect(one('no-strength', [begun(), ...done]).because).toEqual({ code: 'strength-done', done: 2 });
    expect(one('no-strength', [begun()])).toMatchObject({ state: 'worth-a-look', mayBeSaid: true });
    const away = fact({ kind: 'block-paused', payload: { from: ago(3), to: null } }, ago(3));
    expect(one('no-strength', [begun(), away]).state).toBe('not-known');
  });

  it('the last form check that could tell says whether the foot lands ahead', () => {
    const check = (overstride: 'yes' | 'no' | 'unsure', day: LocalDay) =>
      fact({ kind: 'form-checked', payload: { answers: { overstride } } }, day);
    expect(one('overstride', [check('yes', ago(40)), check('unsure', ago(2))]).because).toEqual({
      code: 'form',
      seen: true,
      day: ago(40),
    });
    expect(one('overstride', [check('yes', ago(40)), check('no', ago(2))]).state).toBe('looks-fine');
  });

  it('a long run in the first two weeks after a break is too soon', () => {
    const trained = [...sitting(session(1, 'strength-a'), '2025-11-24'), ...sitting(session(1, 'strength-b'), '2025-11-27')];
    const back = sitting(session(1, 'strength-a'), ago(4));
    const stored = [begun(), ...trained, ...back];
    expect(one('too-soon', [...stored, run(ago(1), { run: 'long' })]).because).toEqual({ code: 'hard-after-break', day: ago(1) });
    expect(one('too-soon', [...stored, run(ago(1), { run: 'easy' })]).state).toBe('not-known');
  });
});
