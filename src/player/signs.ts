import type { Milliseconds } from '../core/calendar/index.ts';
import { isGoing, type PlayerEvent, type RunThrough } from '../core/workout/index.ts';
import type { Presence } from './presence.ts';
import type { Played } from './tracking.ts';

interface Around {
  readonly presence: Presence;
  readonly inHand: () => RunThrough | null;
  readonly happen: (event: PlayerEvent, now: Milliseconds) => void;
  /** How far a track was heard meanwhile; null: nothing was. */
  readonly played: () => Played | null;
  readonly silence: () => void;
}

/** Every way in which the world outside shows that somebody or something is there, or no longer. */
export interface Signs {
  /** A tap, or the page is seen. */
  readonly sign: (event: PlayerEvent) => void;
  /** A key of a headset or a track, which may come from out of sight: nobody sees the page for that. */
  readonly unseen: (event: PlayerEvent) => void;
  /** Time for a look at the clock. */
  readonly tick: () => void;
  /** The track was stopped without our doing. */
  readonly trackStopped: () => void;
  /** Out of sight from now on. */
  readonly gone: () => void;
}

export function createSigns({ presence, inHand, happen, played, silence }: Around): Signs {
  /**
   * If control was lost before the sign, that comes first, and a tap at the old picture is not obeyed. It was not lost where a track
   * was heard meanwhile: its place is where the session is.
   */
  const sign = (event: PlayerEvent) => {
    const { now, absentSince } = presence.sign();
    const before = inHand();
    const wasGoing = before !== null && isGoing(before);
    if (absentSince !== null) {
      const heard = played();
      happen(heard === null ? { type: 'returned', leftAt: absentSince } : { type: 'track-played', ...heard }, now);
    }
    const after = inHand();
    if (absentSince !== null && wasGoing && after !== null && !isGoing(after)) return;
    happen(event, now);
  };

  const unseen = (event: PlayerEvent) => {
    const isUnseen = presence.isGone() && played() !== null;
    sign(event);
    if (isUnseen) presence.go();
  };

  return {
    sign,
    unseen,
    tick: () => {
      if (!presence.isGone() || played() !== null) unseen({ type: 'clock-advanced' });
    },
    trackStopped: () => {
      const heard = played();
      if (heard !== null) unseen({ type: 'track-played', to: heard.to, on: false });
    },
    gone: () => {
      // Nobody knows whether the page is ever seen again: what was said of a set goes on record now.
      if (!presence.isGone() && inHand()?.unwritten) happen({ type: 'hidden' }, presence.now());
      presence.go();
      if (played() === null) silence();
    },
  };
}
