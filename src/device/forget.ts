/** What is ours in a place that other pages of the same site may share. */
const ours = 'stridewell';
/** Set for a moment, so that other windows of the app hear of it. */
const signal = 'stridewell-forgotten';

/** Calls `startAnew` when another window of the app has forgotten everything. Returns its stop. */
export function watchForgetting(startAnew: () => void): () => void {
  const heard = ({ key, newValue }: StorageEvent) => {
    if (key === signal && newValue !== null) startAnew();
  };
  window.addEventListener('storage', heard);
  return () => window.removeEventListener('storage', heard);
}

/** Forgets what the browser holds for this app beside the database: small stores, saved files, the worker. Nothing of others. Never throws. */
export async function forgetEverything(): Promise<void> {
  const tries = [
    async () => {
      localStorage.setItem(signal, String(Date.now()));
      removeOurs(localStorage);
    },
    async () => removeOurs(sessionStorage),
    async () => {
      const worker = await navigator.serviceWorker.getRegistration();
      if (worker === undefined) return;
      // The worker names its stores by its own scope.
      for (const name of await caches.keys()) if (name.endsWith(worker.scope)) await caches.delete(name);
      await worker.unregister();
    },
  ];
  for (const attempt of tries) await attempt().catch(() => {}); // a browser without one of them has nothing to forget there
}

function removeOurs(storage: Storage): void {
  const names = Array.from({ length: storage.length }, (_, place) => storage.key(place));
  for (const name of names) if (name?.startsWith(ours)) storage.removeItem(name);
}
