/** 'held': the screen stays on. 'lost': the system took it; asked for again. 'refused' and 'missing': the screen may lock. */
export type WakeLockState = 'idle' | 'held' | 'lost' | 'refused' | 'missing';

export interface WakeLock {
  /** The screen should stay on from now on. Returns its stop. */
  readonly start: () => () => void;
  readonly state: () => WakeLockState;
  readonly subscribe: (listener: () => void) => () => void;
}

type Locks = Pick<Navigator['wakeLock'], 'request'>;

/** Keeps the wish apart from the lock: whenever the page is seen again the lock is asked for anew. Never throws. */
export function createWakeLock(locks: () => Locks | undefined = () => navigator.wakeLock): WakeLock {
  const listeners = new Set<() => void>();
  let wanted = false;
  let sentinel: WakeLockSentinel | null = null;
  let asking = false;
  let state: WakeLockState = 'idle';

  const set = (next: WakeLockState) => {
    if (state === next) return;
    state = next;
    for (const listener of listeners) listener();
  };

  const ask = async () => {
    if (!wanted || asking || sentinel !== null || document.visibilityState !== 'visible') return;
    const from = locks();
    if (from === undefined) return set('missing');
    asking = true; // a second lock would never be given back
    try {
      const got = await from.request('screen');
      if (wanted) hold(got);
      else got.release().catch(() => {}); // released already
    } catch {
      if (wanted) set('refused'); // hidden, a low battery, or not allowed; asked again when seen
    } finally {
      asking = false;
    }
  };

  const hold = (got: WakeLockSentinel) => {
    sentinel = got;
    got.addEventListener('release', () => {
      if (sentinel !== got) return;
      sentinel = null;
      set('lost');
    });
    set('held');
  };
  const seen = () => void ask();

  return {
    start: () => {
      wanted = true;
      document.addEventListener('visibilitychange', seen);
      void ask();
      return () => {
        wanted = false;
        document.removeEventListener('visibilitychange', seen);
        const held = sentinel;
        sentinel = null;
        held?.release().catch(() => {}); // released already
        set('idle');
      };
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
