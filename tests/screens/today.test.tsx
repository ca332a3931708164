// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  blockOf,
  cameTo,
  firstWeekOf,
  freshDevice,
  heading,
  livedTo,
  profile,
  savedSitting,
  setToday,
  visit,
} from './support/at-home.tsx';

const block = blockOf();
const [strengthA, , mobility] = firstWeekOf(block);
let device: Awaited<ReturnType<typeof freshDevice>>;

beforeEach(async () => {
  setToday('2025-11-24');
  device = await freshDevice();
});
afterEach(() => {
  cleanup();
  device.store.close();
  vi.useRealTimers();
});

async function openToday() {
  const { default: Today } = await import('../../src/screens/today/Today.tsx');
  return visit(Today, '/', '/');
}

it('with no block leads to the questions', async () => {
  await openToday();
  expect(cameTo()).toBe('/welcome');
});

it('on a session day shows that session, what it takes, and Start', async () => {
  await device.begin(block);
  await openToday();
  expect(heading()).toBe('Strength A today');
  expect(screen.getByText('Monday 24 November')).toBeTruthy();
  expect(screen.getByText('Easy week')).toBeTruthy();
  expect(screen.getByText(`${strengthA.minutes} min`)).toBeTruthy();
  expect(await screen.findByRole('button', { name: 'Start session' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Settings' }).getAttribute('href')).toBe('/settings');
  expect(screen.getByText('0 of 30 sessions')).toBeTruthy();
  expect(screen.getByText('Lap 1 of 10')).toBeTruthy();
  expect(screen.getByText('This week: Strength A next, Strength B coming and Mobility coming.')).toBeTruthy();
});

it('Start begins the session with the sore side first and opens the player', async () => {
  await device.begin(block);
  const user = await openToday();
  await user.click(await screen.findByRole('button', { name: 'Start session' }));
  await waitFor(() => expect(cameTo()).toBe(`/workout/${strengthA.id}`));
  expect(device.store.kept().runThrough).toMatchObject({ first: 'right', session: { id: strengthA.id } });
});

it('before the block begins says when it does, and offers no Start', async () => {
  setToday('2025-11-22');
  await device.begin(block);
  await openToday();
  expect(heading()).toBe('You start on Monday');
  expect(screen.queryByRole('button', { name: 'Start session' })).toBeNull();
  expect(screen.getByRole('link', { name: /Strength A/ }).getAttribute('href')).toBe(`/plan/${strengthA.id}`);
});

it('a session done today ends the day, with what comes next', async () => {
  await device.begin(block);
  await device.write(savedSitting(strengthA));
  await openToday();
  expect(heading()).toBe('Strength A is done');
  expect(screen.queryByRole('button', { name: 'Start session' })).toBeNull();
  expect(screen.getByRole('link', { name: /^ThursdayStrength B/ })).toBeTruthy();
  expect(screen.getByText('1 of 30 sessions')).toBeTruthy();
});

it('a rest day asks for nothing', async () => {
  await device.begin(block);
  await device.write(savedSitting(strengthA));
  setToday('2025-11-25');
  await openToday();
  expect(heading()).toBe('Nothing today');
  expect(screen.queryByRole('button', { name: 'Start session' })).toBeNull();
});

it('a day that went by is told in one ordinary sentence', async () => {
  await device.begin(block);
  setToday('2025-11-26');
  await openToday();
  expect(heading()).toBe('Strength A today');
  expect(screen.getByText('Monday went by. Strength A is still open.')).toBeTruthy();
});

it('strength on the day of a run says which comes first', async () => {
  await device.begin(block);
  await openToday();
  expect(screen.queryByText(/Run first/)).toBeNull();
  cleanup();
  setToday('2025-11-25'); // Strength A is late, and Tuesday has a hard run
  await openToday();
  expect(heading()).toBe('Strength A today');
  expect(screen.getByText('You have a hard run today, too. Run first and leave six hours between.')).toBeTruthy();
});

it('after the ten weeks no lap and no phase is named as the one we are in', async () => {
  await device.begin(block);
  await livedTo('2026-03-20', block, device.write);
  await openToday();
  expect(heading()).toBe('Your ten weeks are over');
  expect(screen.getByText('Your ten laps')).toBeTruthy();
  expect(screen.queryByText('Run-ready.')).toBeNull();
});

it('a session done late counts on the day it was done', async () => {
  await device.begin(block);
  setToday('2025-11-26');
  await device.write(savedSitting(strengthA));
  await openToday();
  expect(heading()).toBe('Strength A is done');
  expect(screen.getByText('1 of 30 sessions')).toBeTruthy();
});

it('a mostly skipped session stays open', async () => {
  await device.begin(block);
  await device.write(savedSitting(strengthA, 0.3));
  await openToday();
  expect(heading()).toBe('Strength A today');
  expect(screen.getByText('0 of 30 sessions')).toBeTruthy();
});

it('strength that would come too soon makes room, and Today tells its new day', async () => {
  const roomy = blockOf({ ...profile, availableDays: [1, 2, 4, 5, 6] });
  const [first, second] = firstWeekOf(roomy); // on Tuesday and Thursday
  await device.begin(roomy);
  setToday('2025-11-26');
  await device.write(savedSitting(first));
  setToday('2025-11-27');
  await openToday();
  expect(heading()).toBe('Nothing today');
  expect(screen.getByRole('link', { name: /^Tomorrow, FridayStrength B/ }).getAttribute('href')).toBe(`/plan/${second.id}`);
});

it('what is open from another day is a tap away, and strength comes first', async () => {
  await device.begin(block);
  await device.write(savedSitting(strengthA));
  setToday('2025-11-29'); // mobility is due, Strength B is late, and tomorrow is the long run
  await openToday();
  expect(heading()).toBe('Mobility today');
  expect(screen.getByRole('link', { name: /^Still open from ThursdayStrength B/ })).toBeTruthy();
});

it('a session left unfinished comes before everything else', async () => {
  await device.begin(block);
  const { player } = await import('../../src/player/index.ts');
  player.begin(mobility, 'left');
  player.pause();
  await openToday();
  expect(heading()).toBe('Continue Mobility');
  expect(screen.getByText(/^You left Mobility in set 1 of 1: /)).toBeTruthy();
  expect(screen.getByText(/^0 of \d+ sets kept, \d+ min to go$/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Continue session' }).getAttribute('href')).toBe(`/workout/${mobility.id}`);
  expect(screen.queryByRole('button', { name: 'Start session' })).toBeNull();
});

it('a session that has ended waits to be saved', async () => {
  await device.begin(block);
  const { player } = await import('../../src/player/index.ts');
  player.begin(strengthA, 'left');
  player.end();
  await openToday();
  expect(screen.getByText('Strength A has ended. What you did waits to be saved.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Continue session' })).toBeTruthy();
});

it('a sign that needs a look stops every start and keeps everything else', async () => {
  await device.begin(block);
  await device.write([{ kind: 'red-flags-answered', payload: { flags: ['limp'] } }]);
  await openToday();
  expect(heading()).toBe('Have it looked at first');
  expect(screen.queryByRole('button', { name: 'Start session' })).toBeNull();
  expect(screen.getByText('0 of 30 sessions')).toBeTruthy();
});

it('after ten weeks tells the count plainly and leads to a new block', async () => {
  await device.begin(block);
  await livedTo('2026-03-01', block, device.write, ({ kind }) => kind === 'mobility');
  await openToday();
  expect(heading()).toBe('Your ten weeks are over');
  expect(screen.getByText(/^You did 20 of 30 sessions\./)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Make the next block' }).getAttribute('href')).toBe('/welcome');
});

it('a second block counts from nought, and the last strength session still counts for the spacing', async () => {
  await device.begin(block);
  await device.write(savedSitting(strengthA));
  setToday('2025-11-25');
  await device.begin(
    blockOf({ ...profile, startDay: '2025-11-25', availableDays: [2, 4, 6], runDays: [], hardRunDays: [], longRunDay: null }),
  );
  await openToday();
  expect(heading()).toBe('Rest today');
  expect(screen.getByText('0 of 30 sessions')).toBeTruthy();
});
