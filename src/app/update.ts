import { useSyncExternalStore } from 'react';
import { reloadOnceSaved } from './reload.ts';

const hourMs = 3_600_000;
const listeners = new Set<() => void>();
let waiting = false;
let takenHere = false;
let activate: ((reload?: boolean) => Promise<void>) | null = null;

/** Installs the worker and looks for new versions: at start, on every return to the page, and hourly. Nothing reloads by itself. */
export function watchForUpdates(): void {
  import('virtual:pwa-register').then(({ registerSW }) => register(registerSW)).catch(cannotWorkOffline);
}

function register(registerSW: typeof import('virtual:pwa-register').registerSW): void {
  const workers = navigator.serviceWorker;
  if (workers === undefined) return;
  // Whichever tab took the new version. The first worker of a visit only takes care of what stands already.
  let caredFor = workers.controller !== null;
  workers.addEventListener('controllerchange', () => {
    if (caredFor) takeUp();
    caredFor = true;
  });
  activate = registerSW({
    onNeedRefresh: () => {
      waiting = true;
      for (const listener of listeners) listener();
    },
    onNeedReload: takeUp,
    onRegisteredSW: (_url, registration) => {
      if (registration === undefined) return;
      let last = 0;
      const look = () => {
        if (document.visibilityState !== 'visible' || Date.now() - last < 60_000) return;
        last = Date.now();
        registration.update().catch(() => {}); // offline: the next look will do
      };
      // Some systems come back to a page that was kept without looking by themselves, and tell of it in one of these ways.
      document.addEventListener('visibilitychange', look);
      window.addEventListener('pageshow', look);
      window.addEventListener('focus', look);
      setInterval(look, hourMs);
      if (registration.active !== null) look();
    },
    onRegisterError: cannotWorkOffline,
  });
}

/** A page goes on with the old version until its run-through is saved; where another tab took the new one, until nothing goes on. */
function takeUp(): void {
  reloadOnceSaved({ asked: takenHere });
}

function cannotWorkOffline(error: unknown): void {
  console.warn('Stridewell cannot work offline in this browser:', error);
}

/** Whether a new version waits, and the tap that takes it. */
export function useUpdate(): { readonly waiting: boolean; readonly take: () => void } {
  const isWaiting = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting,
  );
  return { waiting: isWaiting, take };
}

function take(): void {
  takenHere = true;
  void activate?.();
}
