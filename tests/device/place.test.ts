import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepStorage, takePlace } from '../../src/device/index.ts';

afterEach(() => vi.unstubAllGlobals());

/** The locks of one browser, shared by its tabs. */
function browserLocks() {
  const held = new Map<string, (error: DOMException) => void>();
  return {
    request: async (name: string, { steal }: LockOptions, work: (lock: object | null) => Promise<void> | undefined) => {
      if (held.has(name) && !steal) return work(null);
      held.get(name)?.(new DOMException('stolen', 'AbortError'));
      const stolen = new Promise<void>((_, reject) => held.set(name, reject));
      await Promise.race([work({ name }), stolen]);
      held.delete(name);
    },
  };
}

describe('a place that only one tab can have', () => {
  it('is taken by the first, refused to the second, and free once it is given back', async () => {
    const locks = browserLocks();
    vi.stubGlobal('navigator', { locks });
    const giveBack = await takePlace('stage');
    expect(giveBack).not.toBeNull();
    expect(await takePlace('stage')).toBeNull();
    expect(await takePlace('another')).not.toBeNull();
    giveBack?.();
    await new Promise((done) => setTimeout(done));
    expect(await takePlace('stage')).not.toBeNull();
  });

  it('can be taken over, and who had it is told once', async () => {
    vi.stubGlobal('navigator', { locks: browserLocks() });
    const lost = vi.fn();
    const giveBack = await takePlace('stage', { lost });
    expect(await takePlace('stage', { over: true })).not.toBeNull();
    await new Promise((done) => setTimeout(done));
    expect(lost).toHaveBeenCalledTimes(1);
    expect(() => giveBack?.()).not.toThrow();
  });

  it('is free where the browser has no locks', async () => {
    vi.stubGlobal('navigator', {});
    expect(await takePlace('stage')).not.toBeNull();
    expect(await takePlace('stage')).not.toBeNull();
  });

  it('says why it cannot be asked for', async () => {
    vi.stubGlobal('navigator', { locks: { request: () => Promise.reject(new DOMException('no', 'SecurityError')) } });
    await expect(takePlace('stage')).rejects.toThrow('no');
  });
});

describe('asking the browser to keep the records', () => {
  it.each([
    [true, 'kept'],
    [false, 'not-promised'],
  ] as const)('answered %s is told as %s', async (answer, told) => {
    vi.stubGlobal('navigator', { storage: { persist: async () => answer } });
    expect(await keepStorage()).toBe(told);
  });

  it('where it cannot be asked or fails, nothing is promised', async () => {
    vi.stubGlobal('navigator', {});
    expect(await keepStorage()).toBe('not-promised');
    vi.stubGlobal('navigator', { storage: { persist: () => Promise.reject(new Error('no')) } });
    expect(await keepStorage()).toBe('not-promised');
  });
});
