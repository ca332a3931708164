import { expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import { currentPlan } from '../../../src/core/adapt/index.ts';
import { readFacts, type StoredFact } from '../../../src/core/facts/index.ts';
import { outcomesOf, tallyOf } from '../../../src/core/progress/index.ts';
import { begun, blockOf, fact, profile, session, setsOf, sitting } from '../adapt/block.ts';

const a1 = session(1, 'strength-a');
const m1 = session(1, 'mobility');
const outcomes = (facts: readonly StoredFact[]) => outcomesOf(readFacts([begun(), ...facts]).facts);
const tally = (facts: readonly StoredFact[], today = '2025-11-30') =>
  tallyOf(currentPlan([begun(), ...facts], today, exercises).sessions);
const done = (facts: readonly StoredFact[]) => tally(facts).done;

it('of thirty counts sessions with at least half of their main sets', () => {
  expect(tally([]).of).toBe(30);
  expect(done(sitting(a1, a1.day))).toBe(1);
  expect(done(sitting(a1, a1.day, Math.ceil(setsOf(a1) / 2)))).toBe(1);
  expect(done(sitting(a1, a1.day, Math.ceil(setsOf(a1) / 2) - 1))).toBe(0);
});

it('a session done twice counts once', () => {
  expect(done([...sitting(a1, '2025-11-24'), ...sitting(a1, '2025-11-26')])).toBe(1);
});

it('two sittings of under half do not make one whole', () => {
  const under = Math.ceil(setsOf(a1) / 2) - 1;
  expect(done([...sitting(a1, '2025-11-24', under), ...sitting(a1, '2025-11-26', under)])).toBe(0);
});

it('sets are counted from their own facts, each once, and never from a summary', () => {
  const facts = sitting(a1, a1.day, 2);
  const [first] = facts;
  const copy = first && { ...first, id: `${first.id} again` };
  const [outcome] = outcomes([...facts, ...(copy ? [copy] : [])]);
  expect(outcome).toMatchObject({ setsDone: 2, setsPlanned: setsOf(a1), counts: false, kind: 'strength-a' });
});

it('sets that were recorded and never saved make no outcome', () => {
  expect(outcomes(sitting(a1, a1.day).slice(0, -1))).toEqual([]);
});

it('warm-up sets do not count', () => {
  const facts = sitting(a1, a1.day).map((fact) =>
    fact.kind === 'set-done' ? { ...fact, payload: { ...(fact.payload as object), part: 'warm-up' } } : fact,
  );
  expect(outcomes(facts)).toMatchObject([{ setsDone: 0, counts: false }]);
});

it('each week tells which of its sessions are done', () => {
  const { weeks } = tally(sitting(m1, m1.day));
  expect(weeks[0]?.sessions.map((each) => each.done)).toEqual([false, false, true]);
  expect(weeks[1]?.sessions.map((each) => each.done)).toEqual([false, false, false]);
});

it('sessions of another block do not count for this one, and keep their kind', () => {
  const earlier = blockOf({ ...profile, startDay: '2025-06-02' });
  const before = earlier.weeks[0]?.sessions[0] ?? a1;
  const found = outcomes([begun(earlier, '2025-06-01'), ...sitting(before, '2025-06-02')]);
  expect(found).toMatchObject([{ kind: 'strength-a', counts: true }]);
  expect(done([begun(earlier, '2025-06-01'), ...sitting(before, '2025-06-02')])).toBe(0);
});

it('a week that is repeated counts anew', () => {
  const week = [a1, session(1, 'strength-b'), m1].flatMap((each) => sitting(each, each.day));
  const repeated = fact({ kind: 'week-repeated', payload: { week: 1 } }, '2025-12-01');
  expect(tally(week, '2025-12-01').done).toBe(3);
  expect(tally([...week, repeated], '2025-12-01').done).toBe(0);
  expect(tally([...week, repeated, ...sitting(a1, '2025-12-01')], '2025-12-01').done).toBe(1);
});

it('a summary that waited past midnight counts on the day of its last set', () => {
  const facts = sitting(a1, '2025-11-24').map((fact) =>
    fact.kind === 'session-finished' ? { ...fact, day: '2025-11-26', at: fact.at + 2 * 86_400_000 } : fact,
  );
  expect(outcomes(facts)).toMatchObject([{ day: '2025-11-24', counts: true }]);
});

it('one sitting that was saved in two tabs is one outcome, as saved last', () => {
  const facts = sitting(a1, '2025-11-24');
  const saved = facts.at(-1);
  const again = saved && {
    ...saved,
    id: `${saved.id} again`,
    at: saved.at + 1,
    payload: { ...(saved.payload as object), pain: 3 },
  };
  const found = outcomes([...facts, ...(again ? [again] : [])]);
  expect(found).toHaveLength(1);
  expect(found[0]?.saved.pain).toBe(3);
});
