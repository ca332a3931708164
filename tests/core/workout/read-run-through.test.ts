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
const row = beginRunThrough('r1', session, 'left', 1_000);

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
