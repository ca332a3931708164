import fc from 'fast-check';
import { expect, it } from 'vitest';
import { currentPlan, stopNow } from '../../../src/core/adapt/index.ts';
import { redFlags } from '../../../src/core/safety/index.ts';
import { livedThrough, lives } from './histories.ts';
import { exercises, Story } from './story.ts';

it('the stop that the player goes by is the one that every screen shows', () => {
  let stopped = 0;
  fc.assert(
    fc.property(lives(30), fc.subarray([...redFlags], { maxLength: 2 }), fc.boolean(), (life, flags, isCleared) => {
      const diary = livedThrough(life);
      diary.write({ kind: 'red-flags-answered', payload: { flags } });
      if (isCleared) diary.write({ kind: 'clearance', payload: { of: 'red-flags', flags: flags.slice(0, 1) } });
      const stop = stopNow(diary.facts);
      if (stop !== null) stopped += 1;
      expect(stop).toEqual(currentPlan(diary.facts, diary.day, exercises).stopped);
    }),
    { numRuns: 60, seed: 49 },
  );
  expect(stopped).toBeGreaterThan(10);
});

it('a sign that was answered before any block stops, too', () => {
  const { facts } = new Story().writes('2025-11-24', { kind: 'red-flags-answered', payload: { flags: ['limp'] } }).diary;
  const withoutBlock = facts.filter(({ kind }) => kind !== 'block-begun');
  expect(stopNow(withoutBlock)).toEqual({ code: 'red-flag', flags: ['limp'] });
  expect(stopNow([])).toBeNull();
});

it('seven calm answered days end what three, seven and ten sore days began', () => {
  const story = new Story({ pain: { worst: 4, days: 2, side: 'left' } });
  const levels: (string | null)[] = [];
  for (let day = 1; day <= 8; day += 1) {
    story.says(`2025-12-0${day}`, { pain: 4 });
    levels.push(story.on(`2025-12-0${day}`).longPain?.level ?? null);
  }
  expect(levels).toEqual(['nudge', 'nudge', 'nudge', 'nudge', 'advise', 'advise', 'advise', 'block']);
  for (let day = 10; day <= 15; day += 1) story.says(`2025-12-${day}`, { pain: 1 });
  expect(story.on('2025-12-15').longPain?.level).toBe('block');
  story.says('2025-12-16', { pain: 0 });
  expect(story.on('2025-12-16').longPain).toBeNull();
});
