const lookEveryMs = 250;
const longestWaitMs = 4_000;

/** Calls `work` once a screen stands and nothing else happens, so that it takes no line and no time from the first drawing. Returns its stop. */
export function whenDrawn(work: () => void): () => void {
  const looking = setInterval(() => {
    if (document.querySelector('#root h1') === null) return;
    clearInterval(looking);
    if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: longestWaitMs });
    else setTimeout(work, 1_000); // not every browser tells when it is idle
  }, lookEveryMs);
  return () => clearInterval(looking);
}
