// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { blockOf, firstWeekOf, freshDevice, heading, savedSitting, setToday, visit } from './support/at-home.tsx';

const block = blockOf();
const [strengthA, strengthB] = firstWeekOf(block);
let device: Awaited<ReturnType<typeof freshDevice>>;

beforeEach(async () => {
  setToday('2025-11-27');
  device = await freshDevice();
});
afterEach(() => {
  cleanup();
  device.store.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function openPlan() {
  const { default: Plan } = await import('../../src/screens/plan/Plan.tsx');
  return visit(Plan, '/plan', '/plan');
}

const weekOf = (number: number) =>
  screen.getAllByRole('listitem').filter((item) => item.querySelector('details'))[number - 1] as HTMLElement;

it('with no block leads to the questions', async () => {
  await openPlan();
  expect(heading()).toBe('No block yet');
  expect(screen.getByRole('link', { name: 'Make my block' }).getAttribute('href')).toBe('/welcome');
});

it('shows ten weeks, the one we are in open', async () => {
  await device.begin(block);
  await openPlan();
  expect(heading()).toBe('Your block');
  expect(screen.getByText('Ten weeks from 24 November')).toBeTruthy();
  const open = [...document.querySelectorAll('details')].map((details) => details.open);
  expect(open).toEqual([true, ...Array.from({ length: 9 }, () => false)]);
});

it('calls a week this week only while it runs', async () => {
  await device.begin(block);
  await openPlan();
  expect(screen.getAllByText(/^This week/)).toHaveLength(1);
  cleanup();
  for (const outside of ['2025-11-22', '2026-03-20'] as const) {
    setToday(outside);
    await openPlan();
    expect(screen.queryByText(/^This week/), outside).toBeNull();
    cleanup();
  }
});

it('every session of the current week is a link that opens it', async () => {
  await device.begin(block);
  await openPlan();
  const links = within(weekOf(1)).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(firstWeekOf(block).map(({ id }) => `/plan/${id}`));
  expect(links.map((link) => /Strength A|Strength B|Mobility/.exec(link.textContent ?? '')?.[0])).toEqual([
    'Strength A',
    'Strength B',
    'Mobility',
  ]);
});

it('the sessions of every other week are there, too', async () => {
  await device.begin(block);
  await openPlan();
  const ids = [...document.querySelectorAll('details a')].map((link) => link.getAttribute('href'));
  expect(ids).toEqual(block.weeks.flatMap((week) => week.sessions.map(({ id }) => `/plan/${id}`)));
});

it('says what is done, what is open and what is to come', async () => {
  await device.begin(block);
  setToday('2025-11-25');
  await device.write(savedSitting(strengthA));
  setToday('2025-11-27');
  await openPlan();
  const [first, second, third] = within(weekOf(1)).getAllByRole('link');
  expect(first?.textContent).toContain('Done on Tuesday');
  expect(second?.textContent).toContain('Today');
  expect(third?.textContent).toMatch(/\d+ min, /);
  expect(within(weekOf(1)).getByText('This week, easy, 2 to go')).toBeTruthy();
});

it('tells the runs in words', async () => {
  await device.begin(block);
  await openPlan();
  expect(screen.getByText('You run on Tuesday and Sunday. Tuesday is hard, Sunday is long.')).toBeTruthy();
});

it('on a wide screen lays the weeks out as a calendar beside the week one looks at', async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }));
  await device.begin(block);
  const user = await openPlan();
  expect(screen.getByRole('link', { name: 'Strength B, Thursday 27 November. Today' }).getAttribute('href')).toBe(
    `/plan/${strengthB.id}`,
  );
  expect(screen.getByRole('heading', { name: 'Week 1, Settle' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Week 8, Strength, hard' }));
  expect(screen.getByRole('heading', { name: 'Week 8, Strength' })).toBeTruthy();
  const panel = screen.getByRole('region', { name: 'Week 8, Strength' });
  expect(
    within(panel)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(block.weeks[7]?.sessions.map(({ id }) => `/plan/${id}`));
});
