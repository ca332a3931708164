import { describe, expect, it } from 'vitest';
import { backupDue, backupWeeks, travels } from '../../../src/core/backup/index.ts';
import { addDays } from '../../../src/core/calendar/index.ts';
import { blockOf } from '../adapt/block.ts';

const block = blockOf();
const endOf = (week: number) => addDays(block.weeks[week - 1]?.sessions[0].day ?? '', 7);

describe('a backup is asked for', () => {
  it.each(backupWeeks)('once week %i is over, and not a day sooner', (week) => {
    expect(backupDue(block, endOf(week), null, null)).toBe(week);
    expect(backupDue(block, addDays(endOf(week), -1), null, null)).not.toBe(week);
  });

  it('not before the first week is over', () => {
    expect(backupDue(block, addDays(endOf(1), -1), null, null)).toBeNull();
  });

  it('not again until the next of these weeks, once one was made or put off', () => {
    for (const day of [endOf(3), addDays(endOf(3), 4)]) {
      expect(backupDue(block, addDays(endOf(5), -1), day, null)).toBeNull();
      expect(backupDue(block, addDays(endOf(5), -1), null, day)).toBeNull();
      expect(backupDue(block, endOf(5), day, day)).toBe(5);
    }
  });

  it('an older backup does not do for a week that ended after it', () => {
    expect(backupDue(block, endOf(3), addDays(endOf(3), -1), null)).toBe(3);
  });
});

it('a desk day belongs to its device: its start never travels in a backup', () => {
  expect(travels('breaks-started')).toBe(false);
  expect(travels('theme')).toBe(true);
});
