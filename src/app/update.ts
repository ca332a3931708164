import { useSyncExternalStore } from 'react';
import { store } from '../store/index.ts';

const hourMs = 3_600_000;
const listeners = new Set<() => void>();
let waiting = false;
let activate: ((reload?: boolean) => Promise<void>) | null = null;

/** Installs the worker and looks for new versions: at start, on every return to the page, and hourly. Nothing reloads by itself. */
export function watchForUpdates(): void {
  import('virtual:pwa-register').then(({ registerSW }) => register(registerSW)).catch(cannotWorkOffline);
}

function register(registerSW: typeof import('virtual:pwa-register').registerSW): void {
  activate = registerSW({
    onNeedRefresh: () => {
      waiting = true;
      for (const listener of listeners) listener();
    },
    // Another tab may have taken the new version; a page with a run-through in it goes on with the old one until that is saved.
    onNeedReload: () => {
      reloadOnceSaved();
      store.subscribe(reloadOnceSaved);
    },
    onRegisteredSW: (_url, registration) => {
      if (registration === undefined) return;
      let last = 0;
      const look = () => {
        if (document.visibilityState !== 'visible' || Date.now() - last < 60_000) return;
        last = Date.now();
        registration.update().catch(() => {}); // offline: the next look will do
      };
      document.addEventListener('visibilitychange', look);
      window.addEventListener('pageshow', look);
      setInterval(look, hourMs);
    },
    onRegisterError: cannotWorkOffline,
  });
}

let reloading = false;

function reloadOnceSaved(): void {
  if (reloading || store.kept().runThrough !== null) return;
  reloading = true;
  // Writes follow one another, so that after an empty one everything before it is on the disk, or held for the next page.
  void store.write({}).then(() => window.location.reload());
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
  // The page that installed the first worker is not told of a second one's taking over; it looks for itself.
  navigator.serviceWorker.addEventListener('controllerchange', reloadOnceSaved, { once: true });
  void activate?.();
}
