import { expect, it } from 'vitest';
import { doneWords, selfTestLine } from '../../src/words/report.ts';

const saved = { sessions: 1, minutes: 30 };
const some = { saved, isEmpty: false, sessions: [], to: '2025-11-28' };
const of = (done: number, come: number) => doneWords({ ...some, adherence: { done, come, leftOut: 0, weeks: [] } });

it('says in good English how many sessions were due, from none to many', () => {
  expect(of(0, 0)).toMatch(/^No session of the block has been due yet\. /);
  expect(of(0, 1)).toMatch(/^The one session of the block that was due is not done yet\. /);
  expect(of(1, 1)).toMatch(/^The one session of the block that was due is done\. /);
  expect(of(3, 4)).toMatch(/^3 of the 4 sessions of the block that were due are done\. /);
  expect(doneWords({ ...some, adherence: null })).toMatch(/^1 session saved in this time, /);
});

it('a yes of the six questions is said in words: they carry no numbers where they are asked', () => {
  expect(selfTestLine({ day: '2025-11-24', yes: [1, 4] })).toBe(
    '24 November: yes to: sharp, deep or pinching; even on both legs',
  );
  for (const number of [1, 2, 3, 4, 5, 6]) {
    expect(selfTestLine({ day: '2025-11-25', yes: [number] })).toMatch(/yes to: [a-z]/);
  }
});
