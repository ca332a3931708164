// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { freshDevice, setToday, visit } from './support/at-home.tsx';

let device: Awaited<ReturnType<typeof freshDevice>>;

beforeEach(async () => {
  setToday('2026-11-24');
  window.matchMedia ??= () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }) as never; // jsdom has none
  device = await freshDevice();
});
afterEach(() => {
  cleanup();
  device.store.close();
  vi.useRealTimers();
});

const button = (name: string) => screen.getByRole('button', { name });
const tempo = () => screen.getByLabelText('Tempo').textContent;

it('a count that was kept can be deleted: the one before it is mine again, and for ten seconds it can be undone', async () => {
  await device.write([
    { kind: 'cadence-measured', payload: { stepsPerMinute: 160, how: 'tapped' } },
    { kind: 'cadence-measured', payload: { stepsPerMinute: 210, how: 'sensor' } },
  ]);
  const user = await visit(
    (await import('../../src/screens/cadence/Cadence.tsx')).default,
    '/toolkit/cadence',
    '/toolkit/cadence',
  );
  expect(button('210 yours')).toBeTruthy();
  await user.click(button('Delete this count'));
  expect(screen.getByText('Your count of 24 November is deleted.')).toBeTruthy();
  expect(button('160 yours')).toBeTruthy();
  await user.click(button('Undo'));
  expect(button('210 yours')).toBeTruthy();
  await user.click(button('Delete this count'));
  await user.click(button('Delete this count'));
  expect(screen.queryByRole('button', { name: /yours$/ })).toBeNull();
  expect(tempo()).toMatch(/^1\d\d$/);
  expect(button('Count my steps')).toBeTruthy();
});

it('counting and the beat wait for twelve weeks after a birth that was told', async () => {
  await device.write([{ kind: 'birth-told', payload: { weeksAgo: 4 } }]);
  await visit((await import('../../src/screens/cadence/Cadence.tsx')).default, '/toolkit/cadence', '/toolkit/cadence');
  expect(
    screen.getByText(/counting and the beat wait\. Before you run or jump, see a women’s-health physiotherapist/),
  ).toBeTruthy();
  expect(screen.queryByRole('button', { name: /beat|count/i })).toBeNull();
});
