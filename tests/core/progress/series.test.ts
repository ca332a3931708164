import { expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import { currentPlan } from '../../../src/core/adapt/index.ts';
import { addDays, type LocalDay } from '../../../src/core/calendar/index.ts';
import { readFacts, type StoredFact } from '../../../src/core/facts/index.ts';
import {
  adherenceOf,
  balancesOf,
  blocksOf,
  blockView,
  climbsOf,
  effortsOf,
  loadByWeek,
  morningsOf,
  outcomesOf,
  savedOutside,
  tallyOf,
  trendOf,
} from '../../../src/core/progress/index.ts';
import { begun, block, blockOf, fact, profile, session, setsOf, sitting } from '../adapt/block.ts';

const [a1, b1, m1] = [session(1, 'strength-a'), session(1, 'strength-b'), session(1, 'mobility')];
const whole = (facts: readonly StoredFact[]) => [begin, ...facts];
const begin = begun();
const plan = (facts: readonly StoredFact[], today: LocalDay = '2025-11-30') => currentPlan(whole(facts), today, exercises);

/** A sitting in which every main set was done exactly as planned. */
function asPlanned(of: typeof a1, day: LocalDay, setsDone?: number): StoredFact[] {
  return sitting(of, day, setsDone).map((row) => {
    if (row.kind !== 'set-done') return row;
    const payload = row.payload as { entry: number };
    const entry = of.main[payload.entry - of.warmUp.length];
    if (entry === undefined) throw new Error('a set of no exercise');
    const { dose, sides } = entry;
    const size = dose.kind === 'reps' ? dose.reps : dose.kind === 'holds' ? dose.repeats * dose.seconds : dose.seconds;
    const done = sides === 'each' ? { left: size, right: size } : { both: size };
    return { ...row, payload: { ...payload, unit: dose.kind === 'reps' ? 'reps' : 'seconds', done } };
  });
}

const morning = (day: LocalDay, pain: number, more: object = {}) =>
  fact({ kind: 'check-in', payload: { when: 'morning', pain, compared: 'same', note: '', ...more } }, day);
const mornings = (facts: readonly StoredFact[]) => morningsOf(readFacts(whole(facts)).facts, plan(facts).sittings);
const week1 = (facts: readonly StoredFact[], today?: LocalDay) => {
  const [first] = loadByWeek(plan(facts, today));
  if (first === undefined) throw new Error('no weeks');
  return first;
};

it('adherence counts as done what "of thirty" counts', () => {
  const under = Math.ceil(setsOf(b1) / 2) - 1;
  const facts = [...sitting(a1, a1.day), ...sitting(b1, b1.day, under)];
  const { sessions } = plan(facts, '2025-12-02');
  expect(adherenceOf(sessions).done).toBe(tallyOf(sessions).done);
  expect(adherenceOf(sessions).done).toBe(1);
});

it('a session that is due today has not gone by; one that is late or left out on purpose has', () => {
  expect(adherenceOf(plan([], a1.day).sessions)).toMatchObject({ done: 0, come: 0 });
  expect(adherenceOf(plan([], addDays(a1.day, 1)).sessions)).toMatchObject({ done: 0, come: 1 });
  const skipped = fact({ kind: 'session-skipped', payload: { sessionId: a1.id } }, a1.day);
  expect(adherenceOf(plan([skipped], a1.day).sessions)).toMatchObject({ done: 0, come: 1, leftOut: 1 });
});

it('a session done ahead of its time never makes more done than have come', () => {
  const { done, come } = adherenceOf(plan(sitting(m1, '2025-11-25'), '2025-11-25').sessions);
  expect(done).toBe(1);
  expect(come).toBeGreaterThanOrEqual(done);
});

it('a week done exactly as planned has the planned load', () => {
  const facts = [...asPlanned(a1, a1.day), ...asPlanned(b1, b1.day), ...asPlanned(m1, m1.day)];
  const { planned, done } = week1(facts);
  expect(planned).toBe(block.weeks[0]?.load);
  expect(done).toBeCloseTo(planned, 6);
});

it('mobility adds no load, and a set of nothing none', () => {
  expect(week1(asPlanned(m1, m1.day)).done).toBe(0);
  const nothing = asPlanned(a1, a1.day).map((row) =>
    row.kind === 'set-done' ? { ...row, payload: { ...(row.payload as object), done: {} } } : row,
  );
  expect(week1(nothing).done).toBe(0);
});

it('what was kept of a session under half counts in load, though not of thirty', () => {
  const { done } = week1(asPlanned(a1, a1.day, 2));
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(week1(asPlanned(a1, a1.day)).done);
});

it('a set that is taken back leaves the load, and a corrected one changes it', () => {
  const facts = asPlanned(a1, a1.day);
  const [first] = facts;
  if (first === undefined) throw new Error('no set');
  const before = week1(facts).done;
  const deleted = fact({ kind: 'deleted', payload: { target: first.id } }, a1.day);
  expect(week1([...facts, deleted]).done).toBeLessThan(before);
  const payload = first.payload as { done: Record<string, number> };
  const double = Object.fromEntries(Object.entries(payload.done).map(([side, amount]) => [side, 2 * amount]));
  const replaced = fact({ kind: 'replaced', payload: { target: first.id, payload: { ...payload, done: double } } }, a1.day);
  expect(week1([...facts, replaced]).done).toBeGreaterThan(before);
});

it('a repeated week begins at nought in load, as in "of thirty"', () => {
  const facts = [a1, b1, m1].flatMap((each) => asPlanned(each, each.day));
  const repeated = fact({ kind: 'week-repeated', payload: { week: 1 } }, '2025-12-01');
  expect(week1([...facts, repeated], '2025-12-01').done).toBe(0);
});

it('a morning answers by its worst, with what the day before held', () => {
  const run = fact({ kind: 'run-logged', payload: { run: 'easy', pain: null } }, '2025-11-26');
  expect(
    mornings([
      ...sitting(a1, '2025-11-24'),
      morning('2025-11-25', 2),
      morning('2025-11-25', 4),
      run,
      morning('2025-11-27', 1),
      morning('2025-11-29', 0),
    ]),
  ).toEqual([
    { day: '2025-11-25', pain: 4, state: 'amber', after: 'session' },
    { day: '2025-11-27', pain: 1, state: 'green', after: 'run' },
    { day: '2025-11-29', pain: 0, state: 'green', after: null },
  ]);
});

it('a morning worse than usual is red at any number, and later answers are no mornings', () => {
  expect(mornings([morning('2025-11-25', 1, { compared: 'worse' }), morning('2025-11-26', 9, { when: 'later' })])).toMatchObject([
    { day: '2025-11-25', state: 'red' },
  ]);
});

it('a morning that is taken back is in no series', () => {
  const one = morning('2025-11-25', 7);
  expect(mornings([one])).toHaveLength(1);
  expect(mornings([one, fact({ kind: 'deleted', payload: { target: one.id } }, '2025-11-26')])).toEqual([]);
});

const line = (pains: readonly number[], gap = 2) =>
  pains.map((pain, place) => ({ day: addDays('2025-11-24', gap * place), pain }));

it('too few mornings, or too few days, tell nothing', () => {
  expect(trendOf([])).toEqual({ code: 'too-few', mornings: 0 });
  expect(trendOf(line([9, 7, 5, 3, 2, 1, 0]))).toEqual({ code: 'too-few', mornings: 7 });
  expect(trendOf(line([9, 8, 7, 6, 5, 4, 3, 2], 1))).toEqual({ code: 'too-few', mornings: 8 });
});

it('a change below two points is about the same, one of two points is a change', () => {
  expect(trendOf(line([3, 3, 3, 3, 2, 2, 2, 2]))).toMatchObject({ code: 'about-the-same' });
  expect(trendOf(line([5, 5, 4, 4, 3, 3, 2, 2]))).toMatchObject({ code: 'down' });
  expect(trendOf(line([2, 2, 3, 3, 4, 4, 5, 5]))).toMatchObject({ code: 'up' });
});

it('one bad morning turns no trend', () => {
  expect(trendOf(line([2, 2, 2, 2, 2, 2, 2, 2, 10]))).toMatchObject({ code: 'about-the-same' });
});

it('the trend of the mirrored mornings is the mirrored trend', () => {
  const pains = [6, 5, 6, 4, 4, 3, 3, 1, 2];
  const [down, up] = [trendOf(line(pains)), trendOf(line(pains.map((pain) => 10 - pain)))];
  expect(down.code).toBe('down');
  expect(up.code).toBe('up');
  if (down.code === 'too-few' || up.code === 'too-few') throw new Error('enough mornings were given');
  expect([up.from, up.to]).toEqual([10 - down.from, 10 - down.to]);
});

it('efforts are those that were said of this block, in order of day', () => {
  const said = (of: typeof a1, day: LocalDay, effort: string | null) =>
    sitting(of, day).map((row) =>
      row.kind === 'session-finished' ? { ...row, payload: { ...(row.payload as object), effort } } : row,
    );
  const facts = [...said(b1, b1.day, 'hard'), ...said(a1, a1.day, 'easy'), ...said(m1, m1.day, null)];
  expect(effortsOf(outcomesOf(readFacts(whole(facts)).facts), plan(facts).sessions)).toEqual([
    { week: 1, kind: 'strength-a', day: a1.day, effort: 'easy' },
    { week: 1, kind: 'strength-b', day: b1.day, effort: 'hard' },
  ]);
});

const livedThrough = block.weeks.flatMap(({ sessions }) => sessions.flatMap((each) => sitting(each, each.day)));

it('a ladder is climbed by what was done, each rung on the day it was first done', () => {
  expect(climbsOf(plan([]).sessions, exercises)).toEqual([]);
  const after = plan(livedThrough, '2026-02-10').sessions;
  const climbs = climbsOf(after, exercises);
  expect(climbs.some(({ up }) => up > 0)).toBe(true);
  const days = new Set(after.flatMap(({ standing }) => (standing.state === 'done' ? [standing.on] : [])));
  for (const { rungs, up } of climbs) {
    const levels = rungs.map(({ level }) => level);
    expect(levels).toEqual([...new Set(levels)].sort((a, b) => a - b));
    expect(up).toBe((levels.at(-1) ?? 0) - (levels[0] ?? 0));
    for (const { day } of rungs) expect(days).toContain(day);
  }
});

const test = (day: LocalDay, left: number | null, right: number | null, form = 'side-plank') =>
  fact({ kind: 'benchmark', payload: { test: 'side-plank', form, unit: 'seconds', left, right } }, day);

it('left and right are compared in the same form alone, and the best gap is kept', () => {
  const facts = whole([
    test('2025-11-24', 20, 40),
    test('2025-12-29', 38, 40),
    test('2026-01-05', 30, 40),
    test('2026-01-06', 10, 40, 'knees'),
    test('2026-01-07', null, 40),
  ]);
  expect(balancesOf(readFacts(facts).facts)).toMatchObject([
    { latest: { day: '2026-01-05', gap: 25 }, best: { day: '2025-12-29', gap: 5 } },
    { latest: { form: 'knees', gap: 75 }, best: { gap: 75 } },
  ]);
});

it('the order of facts changes no series', () => {
  const facts = [...livedThrough.slice(0, 200), morning('2025-11-25', 3), morning('2025-11-27', 1), test('2025-11-28', 20, 30)];
  const all = (rows: readonly StoredFact[]) => {
    const view = blockView(rows, null, '2025-12-20', exercises);
    const read = readFacts(view.stored).facts;
    return [
      adherenceOf(view.plan.sessions),
      loadByWeek(view.plan),
      morningsOf(read, view.plan.sittings),
      climbsOf(view.plan.sessions, exercises),
      effortsOf(outcomesOf(read), view.plan.sessions),
      balancesOf(read),
    ];
  };
  expect(all(whole(facts).reverse())).toEqual(all(whole(facts)));
});

it('an earlier block stands as it stood when it was last lived, with corrections made since, and weeks of silence undo nothing', () => {
  const later = begun(blockOf({ ...profile, startDay: '2026-01-05' }), '2026-01-04');
  const first = sitting(a1, a1.day);
  const rows = [begin, ...first, later];
  expect(blocksOf(rows).map(({ day }) => day)).toEqual(['2026-01-04', '2025-11-23']);
  const done = (facts: readonly StoredFact[], id: string | null) => {
    const { plan: then, day } = blockView(facts, id, '2026-02-01', exercises);
    return { done: tallyOf(then.sessions).done, day };
  };
  expect(done(rows, begin.id).done).toBe(1);
  expect(done(rows, begin.id).day).toBe(a1.day);
  expect(done(rows, null)).toEqual({ done: 0, day: '2026-02-01' });
  const saved = first.at(-1);
  if (saved === undefined) throw new Error('no sitting');
  const gone = fact({ kind: 'deleted', payload: { target: saved.id } }, '2026-01-20');
  expect(done([...rows, gone], begin.id).done).toBe(0);
});

it('a block that was taken back is in no list, and sittings of other blocks are counted once', () => {
  const later = begun(blockOf({ ...profile, startDay: '2026-01-05' }), '2026-01-04');
  const gone = fact({ kind: 'deleted', payload: { target: later.id } }, '2026-01-06');
  expect(blocksOf([gone, begin, later]).map(({ id }) => id)).toEqual([begin.id]);
  const saved = sitting(a1, a1.day);
  const last = saved.at(-1);
  if (last === undefined) throw new Error('no sitting');
  const twice = [begin, ...saved, { ...last, id: `${last.id} again` }];
  expect(savedOutside(twice, new Set())).toBe(1);
  expect(savedOutside(twice, new Set([a1.id]))).toBe(0);
  expect(savedOutside([begin, ...saved, fact({ kind: 'deleted', payload: { target: last.id } }, a1.day)], new Set())).toBe(0);
});
