import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { exercises } from '../../src/catalogue/index.ts';
import { benchmarkSession, resultOf, type TestName } from '../../src/core/benchmark/index.ts';
import { exerciseById } from '../../src/core/exercise/index.ts';
import { isStopped, stepOf } from '../../src/core/workout/index.ts';
import { noon } from '../core/workout/sessions.ts';
import { aPage, aPhone } from './page.ts';

beforeEach(() => vi.useFakeTimers({ now: noon }));
afterEach(() => vi.useRealTimers());

function aTest(test: TestName, formId: string) {
  const form = exerciseById(exercises, formId);
  if (form === null) throw new Error(formId);
  return benchmarkSession({ test, form }, '2026-11-24');
}
const plank = aTest('side-plank', 'side-plank');

function testing(session = plank, phone = aPhone()) {
  const page = aPage(phone);
  page.player.begin(session, 'right');
  page.player.enter();
  page.reach({ kind: 'work' });
  return page;
}
const now = (page: ReturnType<typeof aPage>) => {
  const { runThrough } = page.player.view();
  if (runThrough === null) throw new Error('nothing is open');
  return runThrough;
};

it('a tap ends a side, whole seconds are kept, and the other side follows', () => {
  const page = testing();
  page.wait(22.6);
  page.player.next();
  expect(stepOf(now(page))).toMatchObject({ kind: 'switch', side: 'left' });
  page.reach({ kind: 'work' });
  page.wait(31.2);
  page.player.next();
  expect(now(page).status.kind).toBe('finished');
  expect(resultOf(now(page))).toMatchObject({ left: 31, right: 22 });
});

it('a side ends by itself at its most, also for who trains at their own pace', () => {
  const page = testing(plank, aPhone({ 'pace-holds': 'own' }));
  expect(now(page).status.kind).toBe('running');
  page.player.setPace({ reps: 'own', holds: 'own', time: 'own', waitsForTap: false });
  expect(now(page).status.kind).toBe('running');
  page.wait(60);
  expect(stepOf(now(page)).kind).toBe('switch');
  page.reach({ kind: 'work' });
  page.wait(60);
  expect(resultOf(now(page))).toMatchObject({ left: 60, right: 60 });
});

it('bridges are counted by the tempo: a tap keeps the reps that were finished', () => {
  const page = testing(aTest('bridge', 'glute-bridge'));
  page.wait(4 * 7 + 2);
  page.player.next();
  expect(resultOf(now(page))).toMatchObject({ unit: 'reps', both: 7, left: null, right: null });
});

it('at pain 3 it ends: the other side is gone, and what was held is kept', () => {
  const page = testing();
  page.wait(12);
  page.player.pause();
  page.player.answer({ of: 'pain', pain: { worst: 2 } });
  expect(isStopped(now(page))).toBe(false);
  page.player.answer({ of: 'pain', pain: { worst: 3 } });
  expect(isStopped(now(page))).toBe(true);
  page.player.goOn();
  expect(now(page).status.kind).toBe('finished');
  expect(resultOf(now(page))).toMatchObject({ left: null, right: 12 });
});

it('saved, it writes its result once beside the sitting', () => {
  const page = testing();
  page.wait(20);
  page.player.next();
  page.reach({ kind: 'work' });
  page.wait(20);
  page.player.next();
  const result = resultOf(now(page));
  if (result === null) throw new Error('no result');
  page.player.save({ effort: null, pain: null, note: '' }, { ...result, left: 25 });
  const written = page.phone.facts().filter(({ kind }) => kind === 'benchmark');
  expect(written.map(({ payload }) => payload)).toEqual([{ ...result, left: 25 }]);
  expect(page.phone.row()).toBeNull();
});

it('killed in the middle it waits at the start of the side, and nothing is invented', () => {
  const page = testing();
  page.wait(25);
  page.hide(); // from now on its timers do nothing, as those of a killed page
  const again = aPage(page.phone);
  again.wait(300);
  again.player.enter();
  expect(now(again).status).toMatchObject({ kind: 'away', leftMs: 60_000 });
  expect(stepOf(now(again))).toMatchObject({ kind: 'work', side: 'right' });
  expect(resultOf(now(again))).toBeNull();
});
