// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { blockOf, freshDevice, setToday, visit } from './support/at-home.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  Reflect.deleteProperty(navigator, 'share');
});

/** The report, with a share sheet that does this with what it is handed; null: this browser has none. */
async function report(sheet: ((data: ShareData) => Promise<void>) | null) {
  setToday('2025-11-24');
  const { begin } = await freshDevice();
  await begin(blockOf());
  const { default: Report } = await import('../../src/screens/report/Report.tsx');
  const user = visit(Report, '/report', '/report');
  if (sheet !== null) Object.defineProperty(navigator, 'share', { value: sheet, configurable: true });
  return user;
}

const tap = { name: 'Share as text' };
const said = () => screen.getByRole('status').textContent;

it('one tap hands the whole report on as text, the same that stands on the page', async () => {
  const handed: ShareData[] = [];
  const user = await report(async (data) => {
    handed.push(data);
  });
  await user.click(screen.getByRole('button', tap));
  expect(await screen.findByText('Handed on.')).toBeTruthy();
  expect(handed).toHaveLength(1);
  expect(handed[0]?.title).toBe('Stridewell report');
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) expect(handed[0]?.text).toContain(line);
});

it('closing the share sheet is no failure, and nothing is said of it', async () => {
  const user = await report(() => Promise.reject(Object.assign(new Error('closed'), { name: 'AbortError' })));
  await user.click(screen.getByRole('button', tap));
  expect(said()).toBe('');
  expect(await navigator.clipboard.readText()).toBe('');
});

it('without a share sheet it is on the clipboard', async () => {
  const user = await report(null);
  await user.click(screen.getByRole('button', tap));
  expect(await screen.findByText('Copied. Paste it into a message.')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toContain('Strength A');
});
