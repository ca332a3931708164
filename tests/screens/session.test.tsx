// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { exercises } from '../../src/catalogue/index.ts';
import type { Session } from '../../src/core/plan/block.ts';
import { doseWords, explainPrescription } from '../../src/words/index.ts';
import {
  blockOf,
  cameTo,
  firstWeekOf,
  freshDevice,
  heading,
  savedSitting,
  setToday,
  teachDialogs,
  visit,
} from './support/at-home.tsx';

const block = blockOf();
const [strengthA, strengthB, mobility] = firstWeekOf(block);
let device: Awaited<ReturnType<typeof freshDevice>>;

beforeEach(async () => {
  teachDialogs();
  setToday('2025-11-24');
  device = await freshDevice();
  await device.begin(block);
});
afterEach(() => {
  cleanup();
  device.store.close();
  vi.useRealTimers();
});

async function openSession(id: string) {
  const { default: SessionPage } = await import('../../src/screens/session/SessionPage.tsx');
  return visit(SessionPage, '/plan/:sessionId', `/plan/${id}`);
}
const start = () => screen.getByRole('button', { name: 'Start session' });
const dayBefore = async (done: Session) => {
  await device.write(savedSitting(done));
  setToday('2025-11-25');
};

it('names the session, its day and its week', async () => {
  await openSession(strengthB.id);
  expect(heading()).toBe('Strength B');
  expect(screen.getByText('Thursday 27 November, week 1, easy, Settle')).toBeTruthy();
  expect(screen.getByText(`${strengthB.minutes} min`)).toBeTruthy();
});

it('lists every exercise in order, with its dose and why it is here', async () => {
  await openSession(strengthA.id);
  const all = [...strengthA.warmUp, ...strengthA.main, ...strengthA.coolDown];
  const lines = screen.getAllByRole('listitem').filter((item) => within(item).queryByRole('heading', { level: 3 }));
  expect(lines.map((line) => within(line).getByRole('link').getAttribute('href'))).toEqual(
    all.map(({ exerciseId }) => `/exercises/${exerciseId}`),
  );
  for (const [place, prescription] of all.entries()) {
    expect(lines[place]?.textContent).toContain(doseWords(prescription));
    expect(lines[place]?.textContent).toContain(explainPrescription(prescription, exercises));
  }
  expect(screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent)).toEqual([
    'Warm-up',
    'Strength',
    'Cool-down',
    'If the day does not suit',
  ]);
});

it('names the run of the day it would be done on, and only beside strength', async () => {
  await openSession(strengthA.id); // Monday has no run
  expect(screen.queryByText(/Run first/)).toBeNull();
  cleanup();
  setToday('2025-11-25'); // done late, it meets the hard run of Tuesday
  await openSession(strengthA.id);
  expect(screen.getByText('You have a hard run today, too. Run first and leave six hours between.')).toBeTruthy();
});

it('starts in turn without a question', async () => {
  const user = await openSession(strengthA.id);
  await user.click(start());
  await waitFor(() => expect(cameTo()).toBe(`/workout/${strengthA.id}`));
});

it('a session may be started on any day', async () => {
  setToday('2025-11-26');
  const user = await openSession(block.weeks[4]?.sessions[2].id ?? '');
  await user.click(start());
  await waitFor(() => expect(device.store.kept().runThrough).not.toBeNull());
});

it('strength the day after strength asks once, says why, and is then allowed', async () => {
  await dayBefore(strengthA);
  const user = await openSession(strengthB.id);
  await user.click(start());
  expect(device.store.kept().runThrough).toBeNull();
  const question = screen.getByRole('dialog', { name: 'Strength two days running?' });
  expect(question.textContent).toContain('Your last strength session was yesterday.');
  await user.click(screen.getByRole('button', { name: 'Start anyway' }));
  await waitFor(() => expect(cameTo()).toBe(`/workout/${strengthB.id}`));
  expect(device.store.kept().runThrough).toMatchObject({ session: { id: strengthB.id }, first: 'right' });
});

it('"Not now" starts nothing', async () => {
  await dayBefore(strengthA);
  const user = await openSession(strengthB.id);
  await user.click(start());
  await user.click(screen.getByRole('button', { name: 'Not now' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(device.store.kept().runThrough).toBeNull();
});

it('strength on the eve of the long run asks', async () => {
  setToday('2025-11-29');
  const user = await openSession(strengthB.id);
  await user.click(start());
  expect(screen.getByRole('dialog').textContent).toContain('Your long run is tomorrow.');
});

it('a session that is done says when and may be done again', async () => {
  await dayBefore(mobility);
  const user = await openSession(mobility.id);
  expect(screen.getByText('Done yesterday. You may do it again; it counts once.')).toBeTruthy();
  await user.click(start());
  await waitFor(() => expect(cameTo()).toBe(`/workout/${mobility.id}`));
});

it('while another session is unfinished leads to that one', async () => {
  const { player } = await import('../../src/player/index.ts');
  player.begin(mobility, 'left');
  player.pause();
  await openSession(strengthA.id);
  expect(screen.queryByRole('button', { name: 'Start session' })).toBeNull();
  expect(screen.getByText(/^Mobility is unfinished\./)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Continue session' }).getAttribute('href')).toBe(`/workout/${mobility.id}`);
});

it('a sign that needs a look leaves no Start', async () => {
  await device.write([{ kind: 'red-flags-answered', payload: { flags: ['pregnant'] } }]);
  await openSession(strengthA.id);
  expect(screen.queryByRole('button', { name: 'Start session' })).toBeNull();
});

it('a session id that does not exist has a page that says what still works', async () => {
  await openSession('never-made');
  expect(heading()).toBe('No such session');
  expect(screen.getByRole('link', { name: 'Open your plan' }).getAttribute('href')).toBe('/plan');
});
