import type { PlayerEvent } from '../core/workout/index.ts';

/** What may still happen in a session while nothing may be trained: it stands, is spoken of, and ends. */
export function mayHappenStopped({ type }: PlayerEvent): boolean {
  switch (type) {
    case 'pause-tapped':
    case 'end-tapped':
    case 'answered':
    case 'hidden':
    case 'returned':
    case 'track-played': // what was done with the screen locked is done
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
