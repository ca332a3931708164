import { expect, it } from 'vitest';
import { doneWords } from '../../src/words/report.ts';

const saved = { sessions: 1, minutes: 30 };
const of = (done: number, come: number) => doneWords({ adherence: { done, come, leftOut: 0, weeks: [] }, saved });

it('says in good English how many sessions were due, from none to many', () => {
  expect(of(0, 0)).toMatch(/^No session of the block has been due yet\. /);
  expect(of(0, 1)).toMatch(/^The one session of the block that was due is not done yet\. /);
  expect(of(1, 1)).toMatch(/^The one session of the block that was due is done\. /);
  expect(of(3, 4)).toMatch(/^3 of the 4 sessions of the block that were due are done\. /);
  expect(doneWords({ adherence: null, saved })).toMatch(/^1 session saved in this time, /);
});
