// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { watchPage } from '../../src/player/page.ts';

afterEach(() => vi.restoreAllMocks());

function watching() {
  const events = { hidden: vi.fn(), seen: vi.fn() };
  const visibility = vi.spyOn(document, 'visibilityState', 'get');
  const stop = watchPage(events);
  return { ...events, stop, become: (state: DocumentVisibilityState) => visibility.mockReturnValue(state) };
}

it('a page goes out of sight when it is hidden or put away', () => {
  const { hidden, seen, stop, become } = watching();
  become('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  window.dispatchEvent(new Event('pagehide'));
  expect(hidden).toHaveBeenCalledTimes(2);
  expect(seen).not.toHaveBeenCalled();
  stop();
});

it('any of three signs tells that it is seen again, save while it is hidden', () => {
  const { seen, stop, become } = watching();
  become('hidden');
  window.dispatchEvent(new Event('pageshow'));
  window.dispatchEvent(new Event('focus'));
  expect(seen).not.toHaveBeenCalled();
  become('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  window.dispatchEvent(new Event('pageshow'));
  window.dispatchEvent(new Event('focus'));
  expect(seen).toHaveBeenCalledTimes(3);
  stop();
});

it('after its stop nothing is told', () => {
  const { hidden, seen, stop, become } = watching();
  stop();
  for (const state of ['hidden', 'visible'] as const) {
    become(state);
    document.dispatchEvent(new Event('visibilitychange'));
    for (const sign of ['pagehide', 'pageshow', 'focus']) window.dispatchEvent(new Event(sign));
  }
  expect(hidden).not.toHaveBeenCalled();
  expect(seen).not.toHaveBeenCalled();
});
