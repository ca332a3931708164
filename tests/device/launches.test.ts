// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { watchLaunches } from '../../src/device/index.ts';

type Consumer = (launch: { targetURL?: string }) => void;

afterEach(() => vi.unstubAllGlobals());

it('a shortcut that is tapped while the app stands is told; the launch that opened the page is not', () => {
  let consumer: Consumer = () => {};
  vi.stubGlobal('launchQueue', { setConsumer: (given: Consumer) => (consumer = given) });
  const went = vi.fn();
  const stop = watchLaunches(went);
  consumer({ targetURL: window.location.href });
  expect(went).not.toHaveBeenCalled();
  consumer({ targetURL: 'http://localhost:3000/check-in' });
  consumer({});
  consumer({ targetURL: window.location.href });
  expect(went.mock.calls.map(([address]) => address.pathname)).toEqual(['/check-in', '/']);
  stop();
  consumer({ targetURL: 'http://localhost:3000/start' });
  expect(went).toHaveBeenCalledTimes(2);
});

it('a browser without such a queue loses nothing', () => {
  expect(() => watchLaunches(() => {})()).not.toThrow();
});
