import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import { currentPlan, holdsThePlan } from '../../../src/core/adapt/index.ts';
import { addDays } from '../../../src/core/calendar/index.ts';
import type { StoredFact } from '../../../src/core/facts/index.ts';
import { profile } from './block.ts';
import { Diary, livedDays, lives } from './histories.ts';

const dayMs = 86_400_000;

/** A block that is over, and after it the one that is lived now; as the app does, each begins with the red flags answered. */
const twoBlocks = fc.record({ life: lives(50), before: fc.array(livedDays, { minLength: 20, maxLength: 40, size: 'max' }) });

function lived({ life, before }: typeof twoBlocks extends fc.Arbitrary<infer T> ? T : never) {
  const old = new Diary({ ...life.profile, startDay: addDays(life.profile.startDay, -84) });
  for (const day of before) old.live(day);
  const now = new Diary(life.profile);
  now.write({ kind: 'red-flags-answered', payload: { flags: [] } });
  for (const day of life.days) now.live(day);
  return { old: old.facts.map(earlier), now: now.facts, today: now.day };
}

/** Both diaries count from one: an earlier one has names of its own. */
function earlier(fact: StoredFact): StoredFact {
  const { id, payload } = fact;
  const named = payload instanceof Object && 'runThroughId' in payload;
  return { ...fact, id: `a${id}`, payload: named ? { ...payload, runThroughId: `a${payload.runThroughId}` } : payload };
}

it('the plan of today by the recent facts is the plan by all of them, save for a test that was not taken since', () => {
  fc.assert(
    fc.property(twoBlocks, (life) => {
      const { old, now, today } = lived(life);
      const from = (now[0]?.at ?? 0) - 15 * dayMs;
      const before = old.filter(({ kind }) => kind !== 'benchmark');
      const recent = [...before, ...now].filter(({ at }) => at >= from);
      expect(holdsThePlan(recent, from)).toBe(true);
      expect(currentPlan(recent, today, exercises)).toEqual(currentPlan([...before, ...now], today, exercises));
    }),
    { numRuns: 15, seed: 68 },
  );
});

it('recent facts are not enough without the block, too close to its beginning, or without its red flags', () => {
  const diary = new Diary(profile);
  const flags = diary.write({ kind: 'red-flags-answered', payload: { flags: [] } });
  const [begun] = diary.facts;
  if (begun === undefined) throw new Error('no block');
  const from = begun.at - 15 * dayMs;
  expect(holdsThePlan(diary.facts, from)).toBe(true);
  expect(holdsThePlan([flags], from)).toBe(false);
  expect(holdsThePlan([begun], from)).toBe(false);
  expect(holdsThePlan(diary.facts, begun.at - 13 * dayMs)).toBe(false);
  const takenBack = diary.write({ kind: 'deleted', payload: { target: begun.id } });
  expect(holdsThePlan([...diary.facts, takenBack], from)).toBe(false);
});
