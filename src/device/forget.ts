/** Forgets what the browser holds for this app beside the database: small stores, saved files, the worker. Never throws. */
export async function forgetEverything(): Promise<void> {
  const tries = [
    async () => localStorage.clear(), // other windows of the app hear of it, and start anew
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
