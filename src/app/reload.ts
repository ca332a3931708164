import { isBusy, onceFree } from '../device/index.ts';
import { store } from '../store/index.ts';

let wanted = false;
let isAsked = false;
let reloading = false;

/**
 * Loads the page again as soon as no run-through is open in it, now or once it is saved, and everything written is kept. What else
 * goes on here (a beat, a count, a desk day) is let end first, unless somebody `asked` for it in this page.
 */
export function reloadOnceSaved({ asked = false }: { readonly asked?: boolean } = {}): void {
  if (!wanted) {
    store.subscribe(attempt);
    onceFree(attempt);
  }
  wanted = true;
  isAsked ||= asked;
  attempt();
}

/** Whether a run-through may be open here: until the records are read nobody knows. */
export function mayBePlaying(): boolean {
  const { phase, runThrough } = store.kept();
  return phase === 'opening' || runThrough !== null;
}

function attempt(): void {
  if (reloading || mayBePlaying() || (isBusy() && !isAsked)) return;
  reloading = true;
  // Writes follow one another, so that after an empty one everything before it is on the disk, or held for the next page.
  void store.write({}).then(() => window.location.reload());
}
