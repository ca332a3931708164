import { expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import { currentPlan } from '../../../src/core/adapt/index.ts';
import { addDays } from '../../../src/core/calendar/index.ts';
import { type Fact, readFacts, type StoredFact } from '../../../src/core/facts/index.ts';
import {
  asPlanned,
  byHandDrafts,
  byHandRefusal,
  dosesOf,
  firstDayOfBlock,
  morningAfter,
  openToTell,
  pastOf,
} from '../../../src/core/history/index.ts';
import { tallyOf } from '../../../src/core/progress/index.ts';
import { begun, block, fact, session, setsOf, sitting } from '../adapt/block.ts';
import { Story } from '../adapt/story.ts';

const a1 = session(1, 'strength-a');
const b1 = session(1, 'strength-b');
const read = (facts: readonly StoredFact[]) => readFacts(facts).facts;
const past = (facts: readonly StoredFact[]) => pastOf(read(facts));
const replaced = (target: StoredFact, changes: object) =>
  fact(
    { kind: 'replaced', payload: { target: target.id, payload: { ...(target.payload as object), ...changes } } },
    '2025-12-01',
  );
const deleted = (target: StoredFact) => fact({ kind: 'deleted', payload: { target: target.id } }, '2025-12-01');
const standing = (facts: readonly StoredFact[], id: string, today = '2025-11-30') =>
  currentPlan([begun(), ...facts], today, exercises).sessions.find((one) => one.session.id === id)?.standing;
const tally = (facts: readonly StoredFact[]) => tallyOf(currentPlan([begun(), ...facts], '2025-11-30', exercises).sessions).done;

/** Told on `written` of a session done on `day`, with one set of so many of its exercises; without a number all of it. */
function byHand(day: string, written: string, exercisesDone?: number): StoredFact[] {
  const entries = asPlanned(a1).map((entry, place) =>
    exercisesDone === undefined ? entry : { ...entry, sets: place < exercisesDone ? 1 : 0 },
  );
  const drafts = byHandDrafts({ session: a1, day, entries, minutes: 30, effort: 'right', pain: 1, note: '' }, 'told');
  return drafts.map((draft) => fact(draft, written));
}

it('lists every sitting with something on record, the newest first, unfinished ones too', () => {
  const unfinished = sitting(b1, '2025-11-27', 2).slice(0, -1);
  const found = past([...sitting(a1, '2025-11-24'), ...unfinished]);
  expect(found.map(({ day, counts, sets }) => [day, counts, sets.length])).toEqual([
    ['2025-11-27', false, 2],
    ['2025-11-24', true, setsOf(a1)],
  ]);
});

it('a session opened and closed with nothing in it is no past', () => {
  expect(past([fact({ kind: 'session-begun', payload: { runThroughId: 'r', sessionId: a1.id } }, '2025-11-24')])).toEqual([]);
});

it('shows a set as it was put right, under the fact that holds it', () => {
  const facts = sitting(a1, '2025-11-24');
  const [first] = facts as [StoredFact];
  const [one] = past([...facts, replaced(first, { done: { both: 3 }, how: 'typed' })]);
  expect(one?.sets[0]).toMatchObject({ factId: first.id, set: { done: { both: 3 }, how: 'typed' } });
});

it('deleting every fact of a sitting takes it out of the past, the plan and the tally', () => {
  const facts = sitting(a1, '2025-11-24');
  expect(tally(facts)).toBe(1);
  const [one] = past(facts);
  expect([...(one?.factIds ?? [])].sort()).toEqual(facts.map(({ id }) => id).sort());
  const gone = [...facts, ...facts.map(deleted)];
  expect(past(gone)).toEqual([]);
  expect(tally(gone)).toBe(0);
  expect(standing(gone, a1.id)?.state).not.toBe('done');
});

it('sets that are deleted no longer count: under half the session is open again', () => {
  const facts = sitting(a1, '2025-11-24');
  const some = facts.slice(0, Math.ceil(setsOf(a1) / 2) + 1);
  expect(tally([...facts, ...some.map(deleted)])).toBe(0);
});

it('a session told today of yesterday counts on the day it was done', () => {
  const facts = byHand('2025-11-25', '2025-11-26');
  expect(past(facts)).toMatchObject([{ day: '2025-11-25', counts: true }]);
  expect(standing(facts, a1.id)).toEqual({ state: 'done', on: '2025-11-25' });
});

it('what is told by hand is typed, on both sides where each is worked', () => {
  const [one] = past(byHand('2025-11-25', '2025-11-26'));
  expect(new Set(one?.sets.map(({ set }) => set.how))).toEqual(new Set(['typed']));
  for (const { set } of one?.sets ?? []) {
    const each = a1.main[set.entry - a1.warmUp.length]?.sides === 'each';
    expect(Object.keys(set.done).sort()).toEqual(each ? ['left', 'right'] : ['both']);
  }
});

it('by hand the same rule holds: under half of the main sets the session stays open', () => {
  expect(tally(byHand('2025-11-25', '2025-11-26'))).toBe(1);
  const few = byHand('2025-11-25', '2025-11-26', 1);
  expect(few.filter(({ kind }) => kind === 'set-done').length * 2).toBeLessThan(setsOf(a1));
  expect(tally(few)).toBe(0);
  expect(past(few)).toMatchObject([{ counts: false, finished: { said: { ended: 'ended-early' } } }]);
});

it('the order in which they were written does not matter, the day does', () => {
  const later = sitting(b1, '2025-11-27');
  const told = byHand('2025-11-24', '2025-11-28');
  expect(past([...later, ...told]).map(({ day }) => day)).toEqual(['2025-11-27', '2025-11-24']);
  const plan = (facts: StoredFact[]) => currentPlan([begun(), ...facts], '2025-11-29', exercises);
  expect(plan([...told, ...later].reverse())).toEqual(plan([...told, ...later]));
  expect(plan([...later, ...told]).sittings.map(({ day }) => day)).toEqual(['2025-11-24', '2025-11-27']);
});

it('a session whose day was put right counts on the other day', () => {
  const facts = sitting(a1, '2025-11-26');
  const saved = facts.at(-1) as StoredFact;
  expect(standing([...facts, replaced(saved, { on: '2025-11-25' })], a1.id)).toEqual({ state: 'done', on: '2025-11-25' });
});

it('no day to come, and none before the block', () => {
  expect(byHandRefusal('2025-11-27', '2025-11-24', '2025-11-26')).toBe('day-to-come');
  expect(byHandRefusal('2025-11-23', '2025-11-24', '2025-11-26')).toBe('before-the-block');
  expect(byHandRefusal('2025-11-24', '2025-11-24', '2025-11-26')).toBeNull();
  expect(byHandRefusal('2025-11-26', '2025-11-24', '2025-11-26')).toBeNull();
});

it('tells the doses of an exercise, the oldest first, with the pain said of its sets before that of the session', () => {
  const id = a1.main[0]?.exerciseId ?? '';
  const first = sitting(a1, '2025-11-24');
  const second = sitting({ ...a1, id: 'again-strength-a' }, '2025-12-01');
  const [hurt] = second as [StoredFact];
  const saved = first.at(-1) as StoredFact;
  const facts = [
    ...first,
    ...second,
    replaced(hurt, { pain: { worst: 4 }, effort: 'hard' }),
    replaced(saved, { pain: 1, effort: 'easy' }),
  ];
  const sets = a1.main[0]?.sets ?? 0;
  expect(dosesOf(past(facts), id)).toMatchObject([
    { day: '2025-11-24', total: 8 * sets, pain: 1, painOfSession: true, effort: 'easy' },
    { day: '2025-12-01', total: 8 * sets, pain: 4, painOfSession: false, effort: 'hard' },
  ]);
  expect(dosesOf(past(facts), 'never-done')).toEqual([]);
});

it('the morning after is the worst of the next morning', () => {
  const check = (day: string, pain: number, when: 'morning' | 'later' = 'morning') =>
    fact({ kind: 'check-in', payload: { when, pain, compared: null, note: '' } }, day);
  const facts = read([check('2025-11-25', 2), check('2025-11-25', 3), check('2025-11-25', 7, 'later'), check('2025-11-26', 9)]);
  expect(morningAfter(facts, '2025-11-24')).toBe(3);
  expect(morningAfter(facts, '2025-11-27')).toBeNull();
});

it('of the sessions that may be told, the latest that has come stands first, and those to come last', () => {
  const story = new Story().does(1, 'strength-a');
  const { sessions } = story.on('2025-12-02');
  const offered = openToTell(sessions, '2025-12-02').map(({ session }) => session.day);
  const come = offered.filter((day) => day <= '2025-12-02');
  expect(come).toEqual([...come].sort().reverse());
  expect(offered.slice(0, come.length)).toEqual(come);
  const ahead = offered.slice(come.length);
  expect(ahead.length).toBeGreaterThan(0);
  expect(ahead).toEqual([...ahead].sort());
  expect(sessions.filter(({ standing }) => standing.state === 'done')).toHaveLength(1);
  expect(offered).not.toContain(sessions.find(({ standing }) => standing.state === 'done')?.session.day);
});

it('a session of a block that was begun before its first day may be told from the day it was begun on', () => {
  const { startDay } = block.profile;
  const begunOn = (day: string): Fact => ({
    id: 'b',
    at: 1,
    day,
    zone: 'UTC',
    device: 'd',
    version: 1,
    kind: 'block-begun',
    payload: { block },
  });
  expect(firstDayOfBlock([begunOn(addDays(startDay, -5))])).toBe(addDays(startDay, -5));
  expect(firstDayOfBlock([begunOn(addDays(startDay, 1))])).toBe(startDay);
  expect(firstDayOfBlock([])).toBeNull();
});
