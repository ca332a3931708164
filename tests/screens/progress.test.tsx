// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
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
  const laps = screen.getAllByRole('heading', { level: 2, name: /^Lap / });
  expect(laps.map((title) => title.textContent)).toEqual(['Lap 2, hard', 'Lap 1, easy']);
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

const numbersOf = (title: string) => {
  const table = screen.getByRole('table', { name: title, hidden: true });
  return within(table)
    .getAllByRole('row', { hidden: true })
    .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent));
};

it('behind each picture stand its numbers', async () => {
  await device.begin(block);
  await device.write(savedSitting(strengthA, 1, { effort: 'hard' }));
  setToday('2025-11-25');
  await device.write([{ kind: 'check-in', payload: { when: 'morning', pain: 4, compared: 'same', note: '' } }]);
  await openProgress();
  expect(numbersOf('Sessions')[1]).toEqual(['1, easy', '1', '1', '3']);
  expect(numbersOf('Pain in the morning').slice(1)).toEqual([['25 November', '4', 'take care', 'a session']]);
  expect(numbersOf('Effort').slice(1)).toEqual([['24 November, Strength A', '1', 'hard']]);
  expect(numbersOf('Load, week by week')).toHaveLength(11);
  expect(Number(numbersOf('Load, week by week')[1]?.[2])).toBeGreaterThan(0);
  expect(numbersOf('Ladders').length).toBeGreaterThan(3);
});

it('with nothing recorded each picture says so in words, and shows no empty axes', async () => {
  await device.begin(block);
  await openProgress();
  expect(screen.getByText('No morning has been answered yet.')).toBeTruthy();
  expect(screen.getByText('No session has been rated yet.')).toBeTruthy();
  expect(screen.queryByRole('table', { name: 'Pain in the morning', hidden: true })).toBeNull();
});

it('a missed week is met with the plan to come back', async () => {
  await device.begin(block);
  setToday('2025-12-03');
  await openProgress();
  expect(screen.getByText(/^9 days went by without the strength that was due\. .* You go on with week 1/)).toBeTruthy();
});

it('an earlier block can be looked at again, as it was', async () => {
  await device.begin(block);
  await device.write(savedSitting(strengthA));
  setToday('2026-01-05');
  await device.begin(blockOf({ ...profile, startDay: '2026-01-05' }));
  await openProgress();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Block' }), 'From 24 November 2025');
  expect(heading()).toBe('1 of 30 sessions');
  expect(screen.getByText('An earlier block')).toBeTruthy();
});
