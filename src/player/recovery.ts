import type { Milliseconds } from '../core/calendar/index.ts';
import { type RunThrough, transition } from '../core/workout/index.ts';

/** The row is what this page itself played last: no other tab has touched it since. */
export function isOurs(found: RunThrough | null, ours: RunThrough | null): boolean {
  if (found?.status.kind !== 'running' || ours?.status.kind !== 'running') return false;
  return found.id === ours.id && found.status.endsAt === ours.status.endsAt;
}

/** A row that some page left behind: it waits where that page is known to have been. */
export function takeUp(found: RunThrough, now: Milliseconds): RunThrough {
  return transition(found, { type: 'found' }, now).state;
}
