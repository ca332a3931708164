// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWakeLock } from '../../src/device/index.ts';

class FakeSentinel extends EventTarget {
  released = false;
  async release() {
    if (this.released) return;
    this.released = true;
    this.dispatchEvent(new Event('release'));
  }
}

let visibility: DocumentVisibilityState = 'visible';
let given: FakeSentinel[] = [];
let grant: () => Promise<FakeSentinel>;
const stops: (() => void)[] = [];

beforeEach(() => {
  visibility = 'visible';
  given = [];
  grant = async () => {
    const sentinel = new FakeSentinel();
    given.push(sentinel);
    return sentinel;
  };
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.restoreAllMocks();
});

const settle = () => new Promise((done) => setTimeout(done));

function aWakeLock() {
  // A sentinel is used for its release alone.
  const request = vi.fn(() => grant() as Promise<unknown> as Promise<WakeLockSentinel>);
  const wakeLock = createWakeLock(() => ({ request }));
  const states: string[] = [];
  wakeLock.subscribe(() => states.push(wakeLock.state()));
  const start = () => {
    const stop = wakeLock.start();
    stops.push(stop);
    return stop;
  };
  return { wakeLock, request, states, start };
}

async function see(next: DocumentVisibilityState) {
  visibility = next;
  // The browser takes the lock when the page goes out of sight.
  if (next === 'hidden') for (const sentinel of given) await sentinel.release();
  document.dispatchEvent(new Event('visibilitychange'));
  await settle();
}

describe('the screen', () => {
  it('is kept on from Start to the end', async () => {
    const { wakeLock, states, start } = aWakeLock();
    const stop = start();
    await settle();
    expect(wakeLock.state()).toBe('held');
    stop();
    await settle();
    expect(given.map(({ released }) => released)).toEqual([true]);
    expect(states).toEqual(['held', 'idle']);
  });

  it('is asked for again whenever the page is seen again', async () => {
    const { wakeLock, states, start } = aWakeLock();
    start();
    await settle();
    await see('hidden');
    expect(wakeLock.state()).toBe('lost');
    await see('visible');
    expect(wakeLock.state()).toBe('held');
    expect(given).toHaveLength(2);
    expect(states).toEqual(['held', 'lost', 'held']);
  });

  it('taken by the system in sight is told as lost', async () => {
    const { wakeLock, start } = aWakeLock();
    start();
    await settle();
    await given[0]?.release();
    expect(wakeLock.state()).toBe('lost');
  });

  it('that may not be kept on is told as refused, and asked for again when seen', async () => {
    const allowed = grant;
    grant = async () => {
      throw new DOMException('low battery', 'NotAllowedError');
    };
    const { wakeLock, start } = aWakeLock();
    start();
    await settle();
    expect(wakeLock.state()).toBe('refused');
    grant = allowed;
    await see('visible');
    expect(wakeLock.state()).toBe('held');
  });

  it('of a browser without the means is told as missing', async () => {
    const wakeLock = createWakeLock(() => undefined);
    stops.push(wakeLock.start());
    await settle();
    expect(wakeLock.state()).toBe('missing');
  });

  it('is not asked for out of sight, nor twice at a time, nor when held', async () => {
    const { request, start } = aWakeLock();
    visibility = 'hidden';
    start();
    expect(request).toHaveBeenCalledTimes(0);
    visibility = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    await see('visible');
    expect(request).toHaveBeenCalledTimes(1);
  });

  it('granted after the end is given back at once', async () => {
    const { wakeLock, start } = aWakeLock();
    start()();
    await settle();
    expect(given.map(({ released }) => released)).toEqual([true]);
    expect(wakeLock.state()).toBe('idle');
    await see('visible');
    expect(given).toHaveLength(1);
  });

  it('refused after the end tells nothing', async () => {
    grant = async () => {
      throw new DOMException('hidden', 'NotAllowedError');
    };
    const { wakeLock, start } = aWakeLock();
    start()();
    await settle();
    expect(wakeLock.state()).toBe('idle');
  });
});
