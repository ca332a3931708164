import { describe, expect, it } from 'vitest';
import { backupDue, backupWeeks, travels } from '../../../src/core/backup/index.ts';
import { addDays } from '../../../src/core/calendar/index.ts';
import { readFacts } from '../../../src/core/facts/index.ts';
import { blockOf, fact } from '../adapt/block.ts';

const block = blockOf();
const begun = [
  fact({ kind: 'red-flags-answered', payload: { flags: [] } }, '2025-11-24'),
  fact({ kind: 'block-begun', payload: { block } }, '2025-11-24'),
];
const planned = readFacts(begun).facts;
const done = readFacts([...begun, fact({ kind: 'run-logged', payload: { run: 'easy', pain: 0 } }, '2025-11-25')]).facts;
const endOf = (week: number) => addDays(block.weeks[week - 1]?.sessions[0].day ?? '', 7);

describe('a backup is asked for', () => {
  it.each(backupWeeks)('once week %i is over, and not a day sooner', (week) => {
    expect(backupDue(block, endOf(week), null, null, done)).toBe(week);
    expect(backupDue(block, addDays(endOf(week), -1), null, null, done)).not.toBe(week);
  });

  it('not before the first week is over', () => {
    expect(backupDue(block, addDays(endOf(1), -1), null, null, done)).toBeNull();
  });

  it('not again until the next of these weeks, once one was made or put off', () => {
    for (const day of [endOf(3), addDays(endOf(3), 4)]) {
      expect(backupDue(block, addDays(endOf(5), -1), day, null, done)).toBeNull();
      expect(backupDue(block, addDays(endOf(5), -1), null, day, done)).toBeNull();
      expect(backupDue(block, endOf(5), day, day, done)).toBe(5);
    }
  });

  it('never while nothing is on record that it could keep', () => {
    for (const week of backupWeeks) expect(backupDue(block, endOf(week), null, null, planned)).toBeNull();
  });

  it('an older backup does not do for a week that ended after it', () => {
    expect(backupDue(block, endOf(3), addDays(endOf(3), -1), null, done)).toBe(3);
  });
});

it('a desk day belongs to its device: its start never travels in a backup', () => {
  expect(travels('breaks-started')).toBe(false);
  expect(travels('theme')).toBe(true);
});
