import { store } from '../store/index.ts';

let wanted = false;
let reloading = false;

/** Loads the page again as soon as no run-through is open in it, now or once it is saved, and everything written is kept. */
export function reloadOnceSaved(): void {
  if (!wanted) store.subscribe(attempt);
  wanted = true;
  attempt();
}

/** Whether a run-through may be open here: until the records are read nobody knows. */
export function mayBePlaying(): boolean {
  const { phase, runThrough } = store.kept();
  return phase === 'opening' || runThrough !== null;
}

function attempt(): void {
  if (reloading || mayBePlaying()) return;
  reloading = true;
  // Writes follow one another, so that after an empty one everything before it is on the disk, or held for the next page.
  void store.write({}).then(() => window.location.reload());
}
