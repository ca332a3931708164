/** Calls `startAnew` when another window of the app has forgotten everything. Returns its stop. */
export function watchForgetting(startAnew: () => void): () => void {
  const heard = ({ key }: StorageEvent) => {
    if (key === null) startAnew();
  };
  window.addEventListener('storage', heard);
  return () => window.removeEventListener('storage', heard);
}

/** Forgets what the browser holds for this app beside the database: small stores, saved files, the worker. Never throws. */
export async function forgetEverything(): Promise<void> {
  const tries = [
    async () => {
      localStorage.setItem('stridewell', ''); // clearing an empty one tells nobody
      localStorage.clear();
    },
    async () => sessionStorage.clear(),
    async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    },
    async () => {
      for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
    },
  ];
  for (const attempt of tries) await attempt().catch(() => {}); // a browser without one of them has nothing to forget there
}
