import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Session } from '../../../src/core/plan/block.ts';
import { beginRunThrough, readRunThrough } from '../../../src/core/workout/index.ts';

const session: Session = {
  id: 's1',
  kind: 'strength-a',
  day: '2026-11-24',
  minutes: 2,
  warmUp: [],
  main: [
    {
      exerciseId: 'glute-bridge',
      family: 'hip-extension',
      sides: 'both',
      sets: 2,
      dose: { kind: 'reps', reps: 10, lift: 2, hold: 1, lower: 3 },
      switchSeconds: 0,
      restSeconds: 45,
      effort: 5,
      superset: null,
      why: { code: 'first-choice' } as never, // the reader does not look at reasons
    },
  ],
  coolDown: [],
};
const row = beginRunThrough('r1', { session, first: 'left' }, 1_000);

it('reads back what was written', () => {
  expect(readRunThrough(structuredClone(row))).toEqual(row);
});

it.each([
  ['of a later version', { ...row, version: 2 }],
  ['beyond the last step', { ...row, stepIndex: 4 }],
  ['without a session', { ...row, session: undefined }],
  ['with a torn session', { ...row, session: { ...session, main: [{}] } }],
  ['without a status', { ...row, status: { kind: 'running' } }],
  ['with a status unknown here', { ...row, status: { kind: 'asleep' } }],
  ['without what was recorded', { ...row, recorded: null }],
])('a row %s is not taken up', (_, damaged) => {
  expect(readRunThrough(damaged)).toBeNull();
});

it('never throws, whatever is found', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (found, inside) => {
      readRunThrough(found);
      readRunThrough({ ...row, session: inside });
      readRunThrough({ ...row, status: inside });
    }),
  );
});

it.each([
  ['without the moment it began', { begunAt: undefined }],
  ['left at no moment', { status: { kind: 'away', leftMs: 5 } }],
  ['finished at no moment', { status: { kind: 'finished' } }],
  ['beyond every calendar', { status: { kind: 'running', endsAt: 1e300 } }],
  ['with a record that is none', { recorded: { '0:1': null } }],
  ['with a side that is no number', { firstSide: 'ten' }],
  ['with a time played that is none', { playedMs: Number.NaN }],
  ['with a kind of session unknown here', { session: { ...session, kind: 'sprint' } }],
  [
    'with more sets than a memory holds',
    { session: { ...session, main: session.main.map((each) => ({ ...each, sets: 100_000 })) } },
  ],
])('a row %s, which the screens could not show, is not taken up', (_, damage) => {
  expect(readRunThrough({ ...row, ...damage })).toBeNull();
});

it('a row with an exercise that this catalogue no longer has is taken up', () => {
  const main = session.main.map((each) => ({ ...each, exerciseId: 'long-gone', family: 'long-gone' }));
  expect(readRunThrough({ ...row, session: { ...session, main } })).not.toBeNull();
});

it('reads back what was said, changed and paced on the way', () => {
  const full = {
    ...row,
    form: 'short',
    pace: { reps: 'own', holds: 'guided', time: 'guided', waitsForTap: true },
    adjustments: [
      { kind: 'longer-rest', index: 2, seconds: 30 },
      { kind: 'fewer-sets', index: 2, entry: 0, sets: 1 },
    ],
    stepIndex: 2,
    status: { kind: 'paused', leftMs: -4_000 },
    recorded: {
      '0:1': { factId: 'f1', done: { both: 9 }, how: 'typed', effort: 'hard', pain: { worst: 4, side: 'left', sharp: false } },
    },
    unwritten: '0:1',
  };
  expect(readRunThrough(structuredClone(full))).toEqual(full);
  expect(readRunThrough(structuredClone({ ...full, status: { kind: 'counting', startedAt: 5 } }))).not.toBeNull();
});

it('a row of the first version, which knew nothing of pace and changes, is taken up as it was played', () => {
  const { form: _form, pace: _pace, adjustments: _adjustments, unwritten: _unwritten, ...first } = row;
  const recorded = { '0:1': { factId: 'f1', done: { both: 9 } } };
  expect(readRunThrough(structuredClone({ ...first, recorded }))).toEqual({
    ...row,
    recorded: { '0:1': { factId: 'f1', done: { both: 9 }, how: 'guided' } },
  });
});

it.each([
  ['with a change that is none', { adjustments: [{ kind: 'longer-rest' }] }],
  ['with a change of no kind known here', { adjustments: [{ kind: 'shorter-rest', index: 1, seconds: 3 }] }],
  ['at no pace', { pace: { reps: 'fast' } }],
  ['in no form', { form: 'endless' }],
  ['whose changes leave no such step', { stepIndex: 3, adjustments: [{ kind: 'fewer-sets', index: 1, entry: 0, sets: 1 }] }],
])('a row %s is not taken up', (_, damage) => {
  expect(readRunThrough({ ...row, ...damage })).toBeNull();
});
