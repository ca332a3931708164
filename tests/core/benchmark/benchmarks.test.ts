import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import {
  benchmarkSession,
  changeOf,
  dueTests,
  errorOf,
  firstSideOfTest,
  gapOf,
  resultOf,
  resultsOf,
  sameForm,
  testNames,
  testsFor,
} from '../../../src/core/benchmark/index.ts';
import type { LocalDay } from '../../../src/core/calendar/index.ts';
import { type Benchmark, readFacts } from '../../../src/core/facts/index.ts';
import { compileTimeline, consequenceOf, outsideBlock, painToStopIn } from '../../../src/core/workout/index.ts';
import { ready, Story } from './../adapt/story.ts';

const monday = (week: number): LocalDay => new Date(Date.UTC(2025, 10, 24 + 7 * (week - 1))).toISOString().slice(0, 10);
/** A life in which every session before this week was done: nothing has moved. */
const upTo = (week: number) => new Story().trains([1, 2, 3, 4, 5, 6, 7, 8, 9].slice(0, week - 1), ready);
const forms = (story: Story, day: LocalDay) => testsFor(story.on(day), day, exercises).offered.map(({ form }) => form.id);
const factsOf = (story: Story) => readFacts(story.diary.facts).facts;
const due = (story: Story, day: LocalDay) => dueTests(story.on(day), factsOf(story), day, exercises);
const stance = (left: number | null, right: number | null): Benchmark => ({
  test: 'single-leg-stance',
  form: 'single-leg-stance',
  unit: 'seconds',
  left,
  right,
});
const amounts = fc.integer({ min: 0, max: 60 });

describe('which tests, in which form', () => {
  it('the side plank is from the knees until level 3 is open, the bridge on two legs until level 4 is', () => {
    expect(forms(upTo(1), monday(1))).toEqual(['knee-side-plank', 'single-leg-stance', 'glute-bridge']);
    expect(forms(upTo(5), monday(5))).toEqual(['side-plank', 'single-leg-stance', 'glute-bridge']);
    expect(forms(upTo(10), monday(10))).toEqual(['side-plank', 'single-leg-stance', 'single-leg-bridge']);
  });

  it('a test whose exercise carries one of the person’s tags is left out, and named', () => {
    const story = new Story({ avoid: ['shoulder'] });
    const { offered, spared } = testsFor(story.on(monday(1)), monday(1), exercises);
    expect(offered.map(({ test }) => test)).toEqual(['single-leg-stance', 'bridge']);
    expect(spared.map(({ test }) => test)).toEqual(['side-plank']);
  });

  it('while something stops all training there is none', () => {
    const story = new Story().writes(monday(1), { kind: 'red-flags-answered', payload: { flags: ['waking-night-pain'] } });
    expect(story.on(monday(1)).stopped).not.toBeNull();
    expect(testsFor(story.on(monday(1)), monday(1), exercises)).toEqual({ offered: [], spared: [] });
  });
});

describe('when they are offered', () => {
  it('in weeks 0, 5 and 10 and not between', () => {
    const rounds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((week) => due(upTo(week), monday(week))?.round ?? null);
    expect(rounds).toEqual([0, 0, null, null, 5, 5, null, null, null, 10]);
  });

  it('one that is done is not offered again in the same round, and is in the next', () => {
    const done = { kind: 'benchmark', payload: stance(20, 30) } as const;
    expect(due(new Story().writes('2025-11-25', done), '2025-11-26')?.tests.map(({ test }) => test)).toEqual([
      'side-plank',
      'bridge',
    ]);
    expect(due(upTo(5).writes('2025-11-25', done), monday(5))?.tests).toHaveLength(3);
  });

  it('nothing of the plan waits for a test', () => {
    const without = new Story().trains([1, 2], ready);
    const even = new Story().trains([1, 2], ready).writes('2025-12-07', { kind: 'benchmark', payload: stance(30, 30) });
    expect(even.on('2025-12-08').sessions).toEqual(without.on('2025-12-08').sessions);
  });
});

describe('the side that begins', () => {
  const first = (story: Story, day: LocalDay) => firstSideOfTest('single-leg-stance', story.on(day), factsOf(story), day);

  it('is the sore one, else the one that was behind, else the left', () => {
    expect(first(new Story(), monday(1))).toBe('left');
    const behind = new Story().writes('2025-11-25', { kind: 'benchmark', payload: stance(40, 20) });
    expect(first(behind, '2025-11-26')).toBe('right');
    expect(first(behind.says('2025-11-26', { pain: 2, side: 'left' }), '2025-11-26')).toBe('left');
    expect(first(new Story({ pain: { worst: 2, days: 1, side: 'right' } }), monday(1))).toBe('right');
  });
});

describe('what two results say', () => {
  it('left and right change places without changing the gap', () => {
    fc.assert(
      fc.property(amounts, amounts, (left, right) => {
        const [one, other] = [gapOf({ left, right }), gapOf({ left: right, right: left })];
        expect(one?.percent).toBe(other?.percent);
        const turned = { left: 'right', right: 'left' } as const;
        expect(one?.behind ?? null).toBe(other?.behind ? turned[other.behind] : null);
      }),
    );
  });

  it('a gap smaller than 15 in 100 names no side', () => {
    expect(gapOf({ left: 38, right: 47 })).toEqual({ percent: 19, behind: 'left' });
    expect(gapOf({ left: 43, right: 47 })).toEqual({ percent: 9, behind: null });
    expect(gapOf({ left: null, right: 47 })).toBeNull();
    expect(gapOf({ left: 0, right: 0 })).toBeNull();
  });

  it('a change smaller than the error is about the same; more one way is less the other way', () => {
    fc.assert(
      fc.property(fc.constantFrom(...testNames), amounts, amounts, (test, one, other) => {
        const there = changeOf(test, one, other);
        const turned = { more: 'less', less: 'more', 'about-the-same': 'about-the-same' } as const;
        expect(changeOf(test, other, one)).toBe(turned[there]);
        expect(there === 'about-the-same').toBe(Math.abs(one - other) < errorOf(test, one, other));
      }),
    );
    expect(changeOf('side-plank', 22, 38)).toBe('more');
    expect(changeOf('side-plank', 40, 47)).toBe('about-the-same');
    expect(changeOf('single-leg-stance', 4, 8)).toBe('about-the-same');
    expect(changeOf('bridge', 10, 12)).toBe('about-the-same');
  });

  it('only the same form is compared', () => {
    const plank = (form: string, left: number): Benchmark => ({ test: 'side-plank', form, unit: 'seconds', left, right: 30 });
    const story = new Story()
      .writes('2025-11-25', { kind: 'benchmark', payload: plank('knee-side-plank', 50) })
      .writes('2025-12-23', { kind: 'benchmark', payload: plank('side-plank', 20) });
    expect(sameForm(resultsOf(factsOf(story), 'side-plank')).map(({ form }) => form)).toEqual(['side-plank']);
  });
});

describe('a test as a session', () => {
  const [test] = testsFor(new Story().on(monday(1)), monday(1), exercises).offered;
  if (test === undefined) throw new Error('no test');
  const session = benchmarkSession(test, monday(1));

  it('stands outside the block, is one set on each side, and no longer than its most', () => {
    expect(outsideBlock(session.id)).toEqual({ of: 'benchmark', test: 'side-plank' });
    expect(outsideBlock('benchmark:push-ups')).toBeNull();
    const work = compileTimeline(session, 'right').filter(({ kind }) => kind === 'work');
    expect(work.map(({ side, seconds }) => [side, seconds])).toEqual([
      ['right', 60],
      ['left', 60],
    ]);
  });

  it('ends at pain 3, where training ends an exercise at 6', () => {
    const stops = (worst: number, id: string) => consequenceOf({ pain: { worst } }, 1, painToStopIn(id)) === 'ends-exercise';
    expect([2, 3, 6].map((worst) => stops(worst, session.id))).toEqual([false, true, true]);
    expect([2, 3, 6].map((worst) => stops(worst, '2025-11-24-w1-strength-a'))).toEqual([false, false, true]);
  });

  it('shows what was done on each side, and null for a side that was not', () => {
    const recorded = (done: object) => ({ '0:1': { factId: 'f', done, how: 'guided' } as const });
    expect(resultOf({ session, recorded: recorded({ left: 30 }) })).toEqual({
      test: 'side-plank',
      form: 'knee-side-plank',
      unit: 'seconds',
      left: 30,
      right: null,
    });
    expect(resultOf({ session, recorded: {} })).toBeNull();
  });
});
