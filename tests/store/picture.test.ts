// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterPicture } from '../../src/store/index.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('what waits for a picture comes after the frame, once', () => {
  const work = vi.fn();
  afterPicture(work);
  vi.advanceTimersToNextFrame();
  expect(work).not.toHaveBeenCalled(); // its callbacks run before it is painted
  vi.advanceTimersByTime(1);
  expect(work).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(1_000);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(work).toHaveBeenCalledOnce();
});

it('a page that goes out of sight waits for no picture', () => {
  const work = vi.fn();
  afterPicture(work);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(work).toHaveBeenCalledOnce();
});

it('a page that draws nothing does it a tenth of a second later at most', () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const work = vi.fn();
  afterPicture(work);
  vi.advanceTimersByTime(100);
  expect(work).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
