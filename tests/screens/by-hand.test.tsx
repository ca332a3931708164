// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { blockOf, cameTo, firstWeekOf, freshDevice, setToday, visit } from './support/at-home.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('two taps on Save write one session', async () => {
  setToday('2025-11-24');
  const { store, begin } = await freshDevice();
  const block = blockOf();
  await begin(block);
  const [session] = firstWeekOf(block);
  const { ByHandPage } = await import('../../src/screens/history/ByHandPage.tsx');
  visit(ByHandPage, '/progress/by-hand/:id', `/progress/by-hand/${session?.id}`);
  const save = screen.getByRole('button', { name: 'Save session' });
  await act(async () => {
    save.click();
    save.click();
  });
  expect(cameTo()).toBe('/progress/history');
  await vi.waitFor(() => expect(store.kept().facts.filter(({ kind }) => kind === 'session-finished')).toHaveLength(1));
  expect(store.kept().facts.filter(({ kind }) => kind === 'session-begun')).toHaveLength(1);
});
