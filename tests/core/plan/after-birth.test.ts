import { expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import { addDays } from '../../../src/core/calendar/index.ts';
import { exerciseById } from '../../../src/core/exercise/index.ts';
import { generateBlock, sparesAfterBirth, weeksSinceBirthOn } from '../../../src/core/plan/index.ts';
import { entriesOf } from '../../../src/core/workout/index.ts';
import { profile } from '../adapt/block.ts';
import { Story } from '../adapt/story.ts';

it('no block is made under six weeks after a birth', () => {
  for (const postpartumWeeks of [0, 1, 5]) {
    const made = generateBlock({ ...profile, postpartumWeeks }, exercises);
    expect(made.ok ? null : made.reason.rule).toBe('too-soon-after-birth');
  }
  expect(generateBlock({ ...profile, postpartumWeeks: 6 }, exercises).ok).toBe(true);
});

it('a block begun at seven weeks spares the pelvic floor to its end, though twelve weeks pass in it', () => {
  const story = new Story({ postpartumWeeks: 7, experience: 'regular', pain: { worst: 0, days: 0, side: 'none' } });
  story.trains([1, 2, 3, 4, 5, 6], { pain: 0, effort: 'easy' });
  for (const { session, week } of story.on('2026-01-05').sessions)
    for (const { exerciseId } of entriesOf(session)) {
      const isSpared = exerciseById(exercises, exerciseId)?.avoid.includes('pelvic-floor') ?? true;
      expect([week.number, exerciseId, isSpared]).toEqual([week.number, exerciseId, false]);
    }
});

it('twelve weeks after a birth the filter is no longer ours to set', () => {
  expect([6, 11, 12, 40].map(sparesAfterBirth)).toEqual([true, true, false, false]);
  expect(sparesAfterBirth(null)).toBe(false);
});

it('weeks since a birth go on with time, and never back', () => {
  const told = { ...profile, postpartumWeeks: 7 };
  expect(weeksSinceBirthOn(told, told.startDay)).toBe(7);
  expect(weeksSinceBirthOn(told, addDays(told.startDay, 34))).toBe(11);
  expect(weeksSinceBirthOn(told, addDays(told.startDay, 35))).toBe(12);
  expect(weeksSinceBirthOn(told, addDays(told.startDay, -20))).toBe(7);
  expect(weeksSinceBirthOn(profile, told.startDay)).toBeNull();
});
