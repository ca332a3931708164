import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

describe('with no block', () => {
  const noBlock = (story: Story) => story.diary.facts.filter(({ kind }) => kind !== 'block-begun');
  const jog = (pain: number, more: object = {}) =>
    ({
      kind: 'session-finished',
      payload: {
        runThroughId: `jog-${pain}-${JSON.stringify(more)}`,
        sessionId: 'toolkit:elliptical',
        ended: 'finished',
        setsDone: 2,
        setsPlanned: 2,
        seconds: 1_260,
        effort: null,
        pain,
        note: '',
        ...more,
      },
    }) as const;

  it("two red days of the toolkit's sessions within a week stop training, as they do with a block; one does not", () => {
    const story = new Story().writes('2025-11-25', jog(6));
    expect(stopNow(noBlock(story))).toBeNull();
    story.writes('2025-11-29', jog(2, { limp: true }));
    const stop = { code: 'two-reds', days: ['2025-11-25', '2025-11-29'] };
    expect(stopNow(noBlock(story))).toEqual(stop);
    expect(stopNow(story.diary.facts)).toEqual(stop);
    expect(currentPlan(noBlock(story), '2025-11-29', exercises).stopped).toEqual(stop);
    story.writes('2025-11-30', { kind: 'clearance', payload: { of: 'pain' } });
    expect(stopNow(noBlock(story))).toBeNull();
  });

  it('the stop is the same as with one, whatever was said of jogs, runs and mornings', () => {
    const told = fc.array(
      fc.record({ day: fc.integer({ min: 5, max: 24 }), pain: fc.integer({ min: 0, max: 10 }), of: fc.nat(2) }),
    );
    let stops = 0;
    fc.assert(
      fc.property(told, (list) => {
        const story = new Story();
        for (const { day, pain, of } of [...list].sort((a, b) => a.day - b.day)) {
          const on = `2025-12-${String(day).padStart(2, '0')}` as const;
          if (of === 0) story.writes(on, jog(pain, { note: String(story.diary.facts.length) }));
          else if (of === 1) story.writes(on, { kind: 'run-logged', payload: { run: 'easy', pain } });
          else story.writes(on, { kind: 'check-in', payload: { when: 'morning', pain, compared: null, note: '' } });
        }
        const stop = stopNow(noBlock(story));
        if (stop !== null) stops += 1;
        expect(stop).toEqual(stopNow(story.diary.facts));
      }),
      { numRuns: 100, seed: 9 },
    );
    expect(stops).toBeGreaterThan(10);
  });
});
