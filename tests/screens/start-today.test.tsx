// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { blockOf, cameTo, firstWeekOf, freshDevice, heading, setToday, visit } from './support/at-home.tsx';

const block = blockOf();
const [strengthA] = firstWeekOf(block);
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

async function openStart() {
  const { default: StartToday } = await import('../../src/screens/start-today/StartToday.tsx');
  return visit(StartToday, '/start', '/start');
}

it('on a session day leads to that session', async () => {
  await device.begin(block);
  await openStart();
  expect(cameTo()).toBe(`/plan/${strengthA.id}`);
});

it('with no block says so, and leads to the questions', async () => {
  await openStart();
  expect(heading()).toBe('No plan yet');
  expect(screen.getByRole('link', { name: 'Begin' }).getAttribute('href')).toBe('/welcome');
});

it('on a day without a session says why there is none', async () => {
  setToday('2025-11-22');
  await device.begin(block);
  await openStart();
  expect(heading()).toBe('You start on Monday');
  expect(screen.getByText(/^Nothing is asked of you before then/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Go to Today' }).getAttribute('href')).toBe('/');
});

it('a session left open comes first', async () => {
  await device.begin(block);
  const { player } = await import('../../src/player/index.ts');
  player.begin(strengthA, 'left');
  await openStart();
  expect(cameTo()).toBe(`/workout/${strengthA.id}`);
});

it('with a warning sign on record nothing starts, and it says why', async () => {
  await device.begin(block);
  await device.write([{ kind: 'red-flags-answered', payload: { flags: ['limp'] } }]);
  await openStart();
  expect(cameTo()).toBeNull();
  expect(screen.getByRole('link', { name: 'When to see someone' }).getAttribute('href')).toBe('/check-in#see-someone');
});
