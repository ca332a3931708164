// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  blockOf,
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
const [strengthA, strengthB] = firstWeekOf(block);
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

async function openProgress() {
  const { default: Progress } = await import('../../src/screens/progress/Progress.tsx');
  visit(Progress, '/progress', '/progress');
}

it('with no block leads to the questions', async () => {
  await openProgress();
  expect(screen.getByRole('link', { name: 'Make my block' }).getAttribute('href')).toBe('/welcome');
});

it('begins at nought of thirty, without reproach', async () => {
  await device.begin(block);
  await openProgress();
  expect(heading()).toBe('0 of 30 sessions');
  expect(screen.getByRole('img', { name: 'A track of 10 lanes, one for each week. None is run yet.' })).toBeTruthy();
});

it('says in one piece of text how many sessions are done, and in words what the track shows', async () => {
  await device.begin(block);
  await device.write(savedSitting(strengthA));
  await openProgress();
  expect(screen.getAllByText('1 of 30 sessions').map((element) => element.childNodes.length)).toEqual([1]);
  expect(
    screen.getByRole('img', { name: 'A track of 10 lanes, one for each week. 1 of 30 sessions are run: week 1, 1 of 3.' }),
  ).toBeTruthy();
});

it('lists what was done, on the day it was done', async () => {
  await device.begin(block);
  setToday('2025-11-26');
  await device.write(savedSitting(strengthA));
  await openProgress();
  const row = screen.getByRole('link', { name: /Strength A/ });
  expect(row.textContent).toMatch(/^Wed 26/);
  expect(row.textContent).toMatch(/(\d+) of \1 sets, 31 min/);
});

it('keeps and shows the sets of a session that does not count', async () => {
  await device.begin(block);
  await device.write(savedSitting(strengthB, 0.25));
  await openProgress();
  expect(heading()).toBe('0 of 30 sessions');
  expect(screen.getByRole('link', { name: /Strength B/ }).textContent).toContain('Under half: kept, and the session stays open.');
});

it('shows no week that has not come yet', async () => {
  await device.begin(block);
  await livedTo('2025-12-01', block, device.write);
  await openProgress();
  expect(screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent)).toEqual(['Lap 2, hard', 'Lap 1, easy']);
});

it('an earlier block is kept and told', async () => {
  await device.begin(block);
  await device.write(savedSitting(strengthA));
  setToday('2026-01-05');
  await device.begin(blockOf({ ...profile, startDay: '2026-01-05' }));
  await openProgress();
  expect(heading()).toBe('0 of 30 sessions');
  expect(screen.getByText('One session from an earlier block is kept, too.')).toBeTruthy();
});
