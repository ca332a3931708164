import { describe, expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import type { LocalDay } from '../../../src/core/calendar/index.ts';
import { readFacts } from '../../../src/core/facts/index.ts';
import { blockEndOf } from '../../../src/core/progress/index.ts';
import { pictureText } from '../../../src/words/block-end.ts';
import { ready, Story } from '../adapt/story.ts';

const after = '2026-02-09';
const weeks = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
function endOf(story: Story) {
  const end = blockEndOf(story.on(after), readFacts(story.diary.facts).facts, exercises);
  if (end === null) throw new Error('no block');
  return end;
}
const stance = (left: number, right: number) =>
  ({
    kind: 'benchmark',
    payload: { test: 'single-leg-stance', form: 'single-leg-stance', unit: 'seconds', left, right },
  }) as const;
const mornings = (story: Story, days: readonly LocalDay[], pain: number) =>
  days.reduce((told, day) => told.says(day, { pain }), story);

describe('the end of a block', () => {
  it('counts what was done and names each family that went up, the highest climb first', () => {
    const end = endOf(new Story().trains(weeks, ready));
    expect([end.done, end.of]).toEqual([20, 30]);
    expect(end.climbs.length).toBeGreaterThan(0);
    for (const { before, now, rungs } of end.climbs) expect(now.level - before.level).toBe(rungs);
    const rungs = end.climbs.map((climb) => climb.rungs);
    expect(rungs).toEqual(rungs.toSorted((a, b) => b - a));
  });

  it('of a block in which nothing was done it claims nothing', () => {
    const end = endOf(new Story());
    expect(end).toMatchObject({ done: 0, climbs: [], tests: [], mornings: null });
    expect(pictureText(end, true).facts).toEqual([]);
  });

  it('sets the first test of a form beside the last, with the error in mind', () => {
    const story = new Story().trains(weeks, ready).writes('2025-11-25', stance(10, 30)).writes('2026-02-03', stance(30, 33));
    expect(endOf(story).tests).toMatchObject([
      {
        sides: [
          { side: 'left', before: 10, now: 30, change: 'more' },
          { side: 'right', before: 30, now: 33, change: 'about-the-same' },
        ],
        gap: { before: { percent: 67, behind: 'left' }, now: { percent: 9, behind: null } },
      },
    ]);
    expect(endOf(new Story().writes('2025-11-25', stance(10, 30))).tests).toEqual([]);
  });

  it('compares mornings only where at least three were answered at both ends', () => {
    const first = mornings(new Story().trains(weeks, ready), ['2025-11-25', '2025-11-26', '2025-11-27'], 2);
    expect(endOf(first).mornings).toBeNull();
    expect(endOf(mornings(first, ['2026-01-27', '2026-01-28', '2026-01-29'], 1)).mornings).toEqual({ before: 2, now: 1 });
  });

  it('the picture holds no pain unless it was chosen', () => {
    const story = mornings(
      mornings(new Story().trains(weeks, ready), ['2025-11-25', '2025-11-26', '2025-11-27'], 2),
      ['2026-01-27', '2026-01-28', '2026-01-29'],
      1,
    );
    const end = endOf(story);
    expect(JSON.stringify(pictureText(end, false))).not.toMatch(/hip|pain/i);
    expect(pictureText(end, true).facts.at(-1)).toEqual({ number: '1', label: 'hips of 10, from 2' });
  });
});
