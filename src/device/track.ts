/** What becomes of a track without our doing. */
export interface TrackHappenings {
  /** It sounds from now on, late by as long as the device took. */
  readonly sounds: () => void;
  /** A call, another app or an unplugged headset has stopped it. */
  readonly stopped: () => void;
  /** The system has set it going again. */
  readonly wentOn: () => void;
  readonly ended: () => void;
  /** The browser would not play it: a tap is wanted first, or it cannot. */
  readonly refused: () => void;
}

/** One long sound that plays on with the screen locked. Never throws: what is refused is told. */
export interface Track {
  /** Listens to what becomes of it. Returns its stop, after which its last second and a half rings out. */
  readonly start: (happenings: TrackHappenings) => () => void;
  /** Lays in another sound in place of the one before; it stands still until it is played. */
  readonly lay: (sound: Blob) => void;
  /** Plays from this second on; no jump where it is near enough. In a tap, the first time. */
  readonly playFrom: (seconds: number) => void;
  readonly pause: () => void;
  /** Where it is; null: nothing is laid in. */
  readonly place: () => { readonly seconds: number; readonly playing: boolean } | null;
  /** 0 to 1. */
  readonly setVolume: (volume: number) => void;
}

/** Farther off than this it is heard. Below it a jump would do more harm. */
const nearSeconds = 0.15;
/** More than this after a jump is no slowness of the device. */
const mostLeadSeconds = 0.5;
/** A device that is slow to jump is not jumped again before this: two small faults are better than a torn tone. */
const restMs = 2_000;
const ringOutMs = 1_500;

/** An `<audio>` element, always the same one: a phone lets the element play on that a tap has set going, and no other. */
export function createTrack(makeAudio: () => HTMLAudioElement = () => new Audio()): Track {
  let audio: HTMLAudioElement | null = null;
  let address: string | null = null;
  let wanted = false;
  let volume = 1;
  let told: TrackHappenings | null = null;
  let ringing: ReturnType<typeof setTimeout> | undefined;
  // How long this device takes from a jump to its sound, learnt from the last one, so that it is not jumped for ever.
  let lead = 0;
  let jumped = false;
  let jumpedAt = Number.NEGATIVE_INFINITY;

  const refuse = () => {
    if (!wanted) return;
    wanted = false;
    told?.refused();
  };

  const element = (): HTMLAudioElement => {
    if (audio !== null) return audio;
    const made = makeAudio();
    made.preload = 'auto';
    made.addEventListener('playing', () => told?.sounds());
    made.addEventListener('ended', () => told?.ended());
    made.addEventListener('error', refuse);
    // Ours come here, too, and late: only what contradicts our wish is somebody else's.
    made.addEventListener('pause', () => {
      if (!wanted || !made.paused || made.ended) return;
      wanted = false;
      told?.stopped();
    });
    made.addEventListener('play', () => {
      if (wanted || made.paused) return;
      wanted = true;
      told?.wentOn();
    });
    audio = made;
    return made;
  };

  const forget = () => {
    if (address === null) return;
    URL.revokeObjectURL(address);
    address = null;
  };

  const letGo = () => {
    clearTimeout(ringing);
    ringing = undefined;
    if (address === null) return;
    audio?.pause();
    audio?.removeAttribute('src');
    audio?.load(); // so that the sound is let go of, too
    forget();
  };

  return {
    start: (happenings) => {
      if (ringing !== undefined) letGo();
      told = happenings;
      return () => {
        told = null;
        if (!wanted) return letGo();
        wanted = false;
        ringing = setTimeout(letGo, ringOutMs);
      };
    },
    lay: (sound) => {
      wanted = false;
      const before = address;
      address = URL.createObjectURL(sound);
      element().src = address;
      if (before !== null) URL.revokeObjectURL(before);
    },
    playFrom: (seconds) => {
      if (address === null) return;
      const player = element();
      player.volume = volume;
      const behind = seconds - player.currentTime;
      const isSmall = Math.abs(behind) <= mostLeadSeconds;
      if (Math.abs(behind) <= nearSeconds) jumped = false;
      else if (!isSmall || performance.now() - jumpedAt >= restMs) {
        if (jumped && isSmall) lead = Math.min(mostLeadSeconds, Math.max(0, lead + behind));
        jumped = true;
        jumpedAt = performance.now();
        player.currentTime = seconds + lead;
      }
      if (wanted && !player.paused) return;
      wanted = true;
      player.play().catch((error: unknown) => {
        // Another sound was laid in, or it was paused, before this one began: no refusal.
        if (!(error instanceof DOMException && error.name === 'AbortError')) refuse();
      });
    },
    pause: () => {
      wanted = false;
      audio?.pause();
    },
    place: () =>
      address === null || audio === null ? null : { seconds: audio.currentTime, playing: !audio.paused || audio.ended },
    setVolume: (next) => {
      volume = Math.min(1, Math.max(0, next));
      if (audio !== null) audio.volume = volume;
    },
  };
}
