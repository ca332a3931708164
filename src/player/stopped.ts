import { stopNow } from '../core/adapt/stop-now.ts';
import type { StoredFact } from '../core/facts/index.ts';
import type { PlayerEvent } from '../core/workout/index.ts';
import type { Store } from '../store/index.ts';

/** What may still happen in a session while nothing may be trained: it stands, is spoken of, and ends. */
export function mayHappenStopped({ type }: PlayerEvent): boolean {
  switch (type) {
    case 'pause-tapped':
    case 'end-tapped':
    case 'answered':
    case 'hidden':
    case 'returned':
    case 'left':
    case 'found':
      return true;
    case 'clock-advanced':
    case 'resume-tapped':
    case 'next-tapped':
    case 'back-tapped':
    case 'done-tapped':
    case 'more-rest-tapped':
    case 'repeat-set-tapped':
    case 'skip-set-tapped':
    case 'offer-taken':
    case 'offer-given-back':
    case 'go-on-tapped':
    case 'pace-changed':
      return false;
  }
}

/**
 * Whether nothing may be trained now, by what is recorded: a warning sign, or two sore days. Worked out once for each list of
 * facts. `fell` is called when a stop comes in from anywhere, another tab included.
 */
export function watchStops({ kept, subscribe }: Pick<Store, 'kept' | 'subscribe'>, fell: () => void): () => boolean {
  let known: readonly StoredFact[] = [];
  let stopped = false;
  const isStopped = () => {
    const { facts } = kept();
    if (facts !== known) {
      known = facts;
      stopped = stopNow(facts) !== null;
    }
    return stopped;
  };
  subscribe(() => {
    if (kept().facts !== known && isStopped()) fell();
  });
  return isStopped;
}
