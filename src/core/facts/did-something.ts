import type { SetDone } from './payloads.ts';

/** False for a set that is on record for its pain alone: nothing of it was done. */
export function didSomething({ done }: Pick<SetDone, 'done'>): boolean {
  return (done.both ?? 0) + (done.left ?? 0) + (done.right ?? 0) > 0;
}
