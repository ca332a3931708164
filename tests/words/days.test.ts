import { expect, it } from 'vitest';
import { dayLabel, daySpan, fullDay, onDay, spokenDay } from '../../src/words/days.ts';

const thursday = '2025-11-27';

it.each([
  ['2025-11-27', 'today', 'today'],
  ['2025-11-28', 'tomorrow', 'tomorrow'],
  ['2025-11-26', 'yesterday', 'yesterday'],
  ['2025-11-30', 'Sunday', 'on Sunday'],
  ['2025-11-21', 'Friday', 'on Friday'],
  ['2025-12-04', 'Thursday 4 December', 'on Thursday 4 December'],
  ['2025-11-20', 'Thursday 20 November', 'on Thursday 20 November'],
])('%s is spoken of as a person would', (day, alone, inSentence) => {
  expect(spokenDay(day, thursday)).toBe(alone);
  expect(onDay(day, thursday)).toBe(inSentence);
});

it('tomorrow is called by its weekday, too, where there is room', () => {
  expect(dayLabel('2025-11-28', thursday)).toBe('Tomorrow, Friday');
  expect(dayLabel('2025-11-30', thursday)).toBe('Sunday');
});

it('a week that crosses two months names both, and one day is no span', () => {
  expect(daySpan('2025-11-24', '2025-11-30')).toBe('24 to 30 November');
  expect(daySpan('2025-11-27', '2025-12-03')).toBe('27 November to 3 December');
  expect(daySpan('2025-11-28', '2025-11-28')).toBe('28 November');
});

it('a day is the same day in every zone', () => {
  expect(fullDay('2026-01-01')).toBe('Thursday 1 January');
});
