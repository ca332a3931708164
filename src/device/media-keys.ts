/** What the keys of a headset, a watch or a lock screen ask for. */
export interface MediaDeeds {
  readonly play: () => void;
  readonly pause: () => void;
  readonly next: () => void;
  readonly previous: () => void;
}

/** What a lock screen shows. */
export interface MediaShown {
  readonly title: string;
  readonly artist: string;
  readonly playing: boolean;
  /** Seconds into what is played, and how long it is. */
  readonly position: number;
  readonly duration: number;
}

export interface MediaKeys {
  /** Takes the keys. Again while they are taken is no harm: some browsers drop them when sound begins. */
  readonly start: (deeds: MediaDeeds) => () => void;
  readonly show: (shown: MediaShown) => void;
}

/**
 * Media Session. Browsers send these keys to the page that is heard last, so they come only where the page's own sound has taken
 * over from the music; where there is no such thing nothing happens.
 */
export function createMediaKeys(session: () => MediaSession | undefined = () => navigator.mediaSession): MediaKeys {
  const set = (action: MediaSessionAction, handler: (() => void) | null) => {
    try {
      session()?.setActionHandler(action, handler);
    } catch {
      // An action this browser does not know.
    }
  };
  return {
    start: ({ play, pause, next, previous }) => {
      set('play', play);
      set('pause', pause);
      set('nexttrack', next);
      set('previoustrack', previous);
      // Where a lock screen has room for two keys only, these would take the place of next and previous.
      set('seekforward', null);
      set('seekbackward', null);
      set('seekto', null);
      return () => {
        for (const action of ['play', 'pause', 'nexttrack', 'previoustrack'] as const) set(action, null);
        const media = session();
        if (media === undefined) return;
        media.metadata = null;
        media.playbackState = 'none';
      };
    },
    show: ({ title, artist, playing, position, duration }) => {
      const media = session();
      if (media === undefined) return;
      media.playbackState = playing ? 'playing' : 'paused';
      if (typeof MediaMetadata !== 'undefined') media.metadata = new MediaMetadata({ title, artist });
      try {
        media.setPositionState?.({ duration, position: Math.min(duration, Math.max(0, position)), playbackRate: 1 });
      } catch {
        // A lock screen without a position is one all the same.
      }
    },
  };
}
