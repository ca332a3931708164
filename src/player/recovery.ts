import type { Milliseconds } from '../core/calendar/index.ts';
import { isGoing, type RunThrough, transition } from '../core/workout/index.ts';

/** The row is what this page itself played last: no other tab has touched it since. */
export function isOurs(found: RunThrough | null, ours: RunThrough | null): boolean {
  if (found === null || ours === null || found.id !== ours.id || !isGoing(found)) return false;
  const [theirs, own] = [found.status, ours.status];
  if (theirs.kind === 'running') return own.kind === 'running' && theirs.endsAt === own.endsAt;
  return theirs.kind === 'counting' && own.kind === 'counting' && theirs.startedAt === own.startedAt;
}

/** A row that some page left behind: it waits where that page is known to have been. */
export function takeUp(found: RunThrough, now: Milliseconds): RunThrough {
  return transition(found, { type: 'found' }, now).state;
}
