import { describe, expect, it } from 'vitest';
import { breakCalendarTitle, breaksSummary, breakTitle, leftWords } from '../../src/words/breaks.ts';

const minute = 60_000;

describe('what is said of movement breaks', () => {
  it('on the card is how long it is to the next, that one is due, or what it is for', () => {
    expect(breaksSummary(true, false, 21.4 * minute)).toBe('Next one in 22 min');
    expect(breaksSummary(true, true, 29 * minute)).toBe('One is due now');
    expect(breaksSummary(false, false, null)).toBe('For a day at a desk');
  });

  it('never counts down to nought minutes, and one is one', () => {
    expect(leftWords(0, 'stand')).toEqual({ minutes: 1, text: 'minute until you stand up' });
    expect(leftWords(90_000, 'opener')).toEqual({ minutes: 2, text: 'minutes to your two minutes on your feet' });
  });

  it('where others may see it, on a tab and in a calendar, names no body', () => {
    for (const kind of ['stand', 'opener'] as const) {
      for (const words of [breakTitle(kind), breakCalendarTitle(kind)]) expect(words).not.toMatch(/hip|ache|pain|sore|stiff/i);
    }
  });
});
