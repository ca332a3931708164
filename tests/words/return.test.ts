import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/core/facts/index.ts';
import { returnChecks } from '../../src/core/return/index.ts';
import {
  afterNotReady,
  beginAgainLabel,
  checkNotYet,
  lapsedWords,
  notReadyWords,
  returnSummary,
} from '../../src/words/return.ts';
import { allPassed, bout, checked, dayAt, fact, on } from '../core/return/lives.ts';

const summary = (facts: readonly Fact[], days: number, hours = 0) => returnSummary(on(facts, dayAt(days), hours), dayAt(days));

describe('where the three-day test stands, in a few words', () => {
  it('names the day that is due, or the one that comes', () => {
    const facts = [checked(dayAt(0)), ...bout(dayAt(1))];
    expect(summary([checked(dayAt(0))], 1)).toBe('Day 1 is today');
    expect(summary(facts, 2, 1)).toBe('Day 2 is tomorrow');
    expect(summary(facts, 3)).toBe('Day 2 is today');
    expect(summary([...facts, ...bout(dayAt(3)), ...bout(dayAt(5))], 7)).toBe('Three calm days: ready');
  });

  it('names the checks while they are open', () => {
    expect(summary([], 0)).toBe('Six checks first');
    expect(summary([checked(dayAt(0), { 'walk-30': true })], 0)).toBe('1 of 6 checks done');
    expect(summary([checked(dayAt(0), { ...allPassed, hops: false })], 0)).toBe('Not yet: rest first');
  });

  it('asks for what is still to be said, whatever else is barred today', () => {
    const told = bout(dayAt(1)).map((one) =>
      one.kind === 'return-bout' ? { ...one, payload: { runThroughId: one.payload.runThroughId, whole: false, before: 0 } } : one,
    );
    const sore = fact({ kind: 'check-in', payload: { when: 'morning', pain: 6, compared: null, note: '' } }, dayAt(1), -5);
    expect(summary([checked(dayAt(0)), sore, ...told], 1, 1)).toBe('How are the hips now?');
    expect(summary([checked(dayAt(0)), sore], 1)).toBe('Not today');
  });
});

describe('"not yet"', () => {
  it('says when it goes on, and after a bout whom to see if it stays', () => {
    for (const check of returnChecks) {
      expect(checkNotYet(check, dayAt(2), dayAt(0))).toMatch(/begin again on Thursday|See a doctor or physiotherapist/);
    }
    expect(afterNotReady(dayAt(3), dayAt(0))).toMatch(/begin again with the checks on Friday.*see a physiotherapist\.$/);
    expect(afterNotReady(dayAt(3), dayAt(5))).toContain('with the checks today');
    expect(notReadyWords({ code: 'grew', from: 0, to: 2 })).toContain('from 0 to 2');
  });

  it('after hops that hurt begins again only once someone has looked', () => {
    for (const check of returnChecks) expect(/been seen/.test(beginAgainLabel(check))).toBe(check === 'hops');
  });

  it('says why "ready" no longer holds', () => {
    expect(lapsedWords('time')).toContain('two weeks');
    expect(lapsedWords('sore')).toContain('sore');
  });
});
