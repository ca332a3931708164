import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastSaneMoment, newestMoment, readFacts, type StoredFact } from '../../../src/core/facts/index.ts';
import { block } from '../adapt/block.ts';

const stamp = { day: '2026-11-24', zone: 'Europe/London', device: 'd1', version: 1 };
const set = (reps: number) => ({
  runThroughId: 'r1',
  sessionId: 's1',
  exerciseId: 'glute-bridge',
  part: 'main',
  entry: 4,
  set: 1,
  unit: 'reps',
  done: { both: reps },
  how: 'guided',
});
const setDone = (id: string, at: number, reps: number): StoredFact => ({
  ...stamp,
  id,
  at,
  kind: 'set-done',
  payload: set(reps),
});
const replaced = (id: string, at: number, target: string, reps: number): StoredFact => ({
  ...stamp,
  id,
  at,
  kind: 'replaced',
  payload: { target, payload: set(reps) },
});
const deleted = (id: string, at: number, target: string): StoredFact => ({
  ...stamp,
  id,
  at,
  kind: 'deleted',
  payload: { target },
});

const repsOf = (stored: readonly StoredFact[]) =>
  readFacts(stored).facts.map((fact) => (fact.kind === 'set-done' ? fact.payload.done.both : null));

it('a correction stands in the place of what it replaces', () => {
  expect(repsOf([setDone('a', 1, 10), replaced('b', 2, 'a', 8)])).toEqual([8]);
});

it('of two corrections the later wins, then the higher id', () => {
  expect(repsOf([setDone('a', 1, 10), replaced('b', 3, 'a', 8), replaced('c', 2, 'a', 7)])).toEqual([8]);
  expect(repsOf([setDone('a', 1, 10), replaced('c', 2, 'a', 7), replaced('b', 2, 'a', 8)])).toEqual([7]);
});

it('a correction that is taken back leaves the fact as it was', () => {
  expect(repsOf([setDone('a', 1, 10), replaced('b', 2, 'a', 8), deleted('c', 3, 'b')])).toEqual([10]);
});

it('a deleted fact is gone, its emptied payload is no damage, and no later correction brings it back', () => {
  const { payload: _, ...emptied } = setDone('a', 1, 10);
  const read = readFacts([emptied, deleted('b', 2, 'a'), replaced('c', 3, 'a', 8)]);
  expect(read).toEqual({ facts: [], unreadable: [] });
});

it('the order in which facts are read does not matter', () => {
  const facts = [
    setDone('a', 1, 10),
    setDone('b', 1, 9),
    replaced('c', 2, 'a', 8),
    replaced('d', 2, 'a', 6),
    deleted('e', 3, 'b'),
  ];
  const expected = readFacts(facts);
  fc.assert(
    fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), (shuffled) => {
      expect(readFacts(shuffled)).toEqual(expected);
    }),
  );
});

it('kinds of another version are passed over without complaint', () => {
  expect(readFacts([{ ...stamp, id: 'a', at: 1, kind: 'moon-phase', payload: 3 }])).toEqual({ facts: [], unreadable: [] });
});

it('a known kind in a shape that cannot be read is set aside and told, and nothing is thrown', () => {
  fc.assert(
    fc.property(fc.anything(), (payload) => {
      const row: StoredFact = { ...stamp, id: 'a', at: 1, kind: 'block-begun', payload };
      expect(readFacts([row])).toEqual({ facts: [], unreadable: [row] });
    }),
  );
});

it('a payload of a later version is set aside, not guessed at', () => {
  expect(readFacts([{ ...setDone('a', 1, 10), version: 2 }]).unreadable).toHaveLength(1);
});

it('a correction that cannot be read leaves the fact as it was', () => {
  expect(
    repsOf([setDone('a', 1, 10), { ...stamp, id: 'b', at: 2, kind: 'replaced', payload: { target: 'a', payload: 'torn' } }]),
  ).toEqual([10]);
});

it('a block kept before weeks told their load is read with it worked out', () => {
  const weeks = block.weeks.map(({ load, ...week }) => week);
  const old: StoredFact = {
    id: 'old',
    kind: 'block-begun',
    at: 1,
    day: '2026-01-01',
    zone: 'UTC',
    device: 'one',
    version: 1,
    payload: { block: { ...block, weeks } },
  };
  const [read] = readFacts([old]).facts;
  expect(read?.kind === 'block-begun' && read.payload.block.weeks.map(({ load }) => load)).toEqual(
    block.weeks.map(({ load }) => load),
  );
});

it('fields that a later version added to a payload are kept', () => {
  const fact = readFacts([{ ...setDone('a', 1, 10), payload: { ...set(10), effort: 'easy' } }]).facts[0];
  expect(fact?.payload).toMatchObject({ effort: 'easy' });
});

it.each(['toString', 'constructor', '__proto__'])(
  'a kind that is named like a thing every object has is no kind we know: %s',
  (kind) => {
    expect(readFacts([{ ...stamp, id: 'a', at: 1, kind, payload: {} }])).toEqual({ facts: [], unreadable: [] });
  },
);

it.each([
  ['a day that is none', { day: '2026-02-30' }],
  ['no day', { day: undefined as never }], // as a torn row has it
  ['no moment', { at: Number.NaN }],
  ['a moment in words', { at: 'now' as never }],
  ['a version that is no number', { version: { valueOf: 1 } as never }],
  ['a version between two', { version: 0.5 }],
])('a fact with %s is set aside, and the others keep their order', (_, damage) => {
  const damaged: StoredFact = { ...setDone('b', 2, 9), ...damage };
  const read = readFacts([setDone('c', 3, 3), damaged, setDone('a', 1, 1), setDone('d', 4, 4)]);
  expect(read.unreadable).toEqual([damaged]);
  expect(read.facts.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
});

it('a moment no clock can follow is set aside: nothing could ever come after it', () => {
  expect(readFacts([setDone('a', lastSaneMoment, 10)]).unreadable).toHaveLength(1);
  expect(repsOf([setDone('a', lastSaneMoment - 1, 10)])).toEqual([10]);
  expect(newestMoment([setDone('a', 5, 10), setDone('b', lastSaneMoment, 10)])).toBe(5);
});

describe('two answers about the same morning', () => {
  const answer = (id: string, at: number, pain: number, more: Partial<StoredFact> = {}): StoredFact => ({
    ...stamp,
    id,
    at,
    kind: 'check-in',
    payload: { when: 'morning', pain, compared: null, note: '' },
    ...more,
  });
  const painsOf = (stored: readonly StoredFact[]) =>
    readFacts(stored).facts.map((fact) => (fact.kind === 'check-in' ? fact.payload.pain : null));

  it('given in two tabs at the same moment are one: the later stands', () => {
    expect(painsOf([answer('a', 1_000, 3), answer('b', 1_040, 7)])).toEqual([7]);
    expect(painsOf([answer('b', 1_000, 7), answer('a', 1_000, 3)])).toEqual([7]); // of one moment the higher id
    expect(painsOf([answer('a', 1_000, 3), setDone('s', 1_010, 8), answer('b', 1_040, 7)])).toEqual([null, 7]);
  });

  it('the later taken back leaves the earlier, to be seen and taken back, too', () => {
    const both = [answer('a', 1_000, 3), answer('b', 1_040, 7), deleted('c', 2_000, 'b')];
    expect(painsOf(both)).toEqual([3]);
    expect(painsOf([...both, deleted('d', 3_000, 'a')])).toEqual([]);
  });

  it('are two where they are no such accident: hours apart, of two devices, or about something else', () => {
    const later = { payload: { when: 'later', pain: 7, compared: null, note: '' } };
    expect(painsOf([answer('a', 1_000, 3), answer('b', 20_000_000, 7)])).toEqual([3, 7]);
    expect(painsOf([answer('a', 1_000, 3), answer('b', 1_040, 7, { device: 'd2' })])).toEqual([3, 7]);
    expect(painsOf([answer('a', 1_000, 3), answer('b', 1_040, 7, later)])).toEqual([3, 7]);
    expect(painsOf([answer('a', 1_000, 3), answer('b', 1_040, 7, { day: '2026-11-25' })])).toEqual([3, 7]);
  });
});

it.each([
  ['run-logged', { run: 'easy', pain: null }, 'metres', 500_000],
  ['run-logged', { run: 'easy', pain: null }, 'minutes', 2_880],
  ['shoes', { name: 'Blue', retired: null }, 'metresBefore', 10_000_000],
] as const)('a %s with more than anyone runs is set aside as unreadable', (kind, payload, field, most) => {
  const of = (amount: number) => ({ ...stamp, id: 'a', at: 1, kind, payload: { ...payload, [field]: amount } });
  expect(readFacts([of(most)]).facts).toHaveLength(1);
  expect(readFacts([of(most + 1)])).toEqual({ facts: [], unreadable: [of(most + 1)] });
});
