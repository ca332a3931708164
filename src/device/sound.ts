import { scheduleTone, type ToneKind } from './tones.ts';

/**
 * 'off' by choice; 'blocked': the browser holds it back, the next tap frees it; 'interrupted': a call or another app has it;
 * 'missing': there is none here.
 */
export type SoundState = 'on' | 'off' | 'blocked' | 'interrupted' | 'missing';

/**
 * How tones stand beside other sound, where the system lets a page choose (iOS): 'mix' leaves music playing and is silent with the
 * mute switch; 'always' sounds even then, and stops the music.
 */
export type SoundMode = 'mix' | 'always';

export interface Sound {
  /** Wakes the sound; call it in a tap. Returns its stop, which silences it and lets the device rest. */
  readonly start: () => () => void;
  readonly setOn: (on: boolean) => void;
  /** 0 to 1. */
  readonly setVolume: (volume: number) => void;
  readonly setMode: (mode: SoundMode) => void;
  /** Sounds a tone now, to hear whether it can be heard; call it in a tap. Works outside a sitting, too. */
  readonly test: (kind: ToneKind) => void;
  /** Sounds a tone so many seconds from now. */
  readonly playIn: (seconds: number, kind: ToneKind) => void;
  /** The audio clock now, in seconds; null: it does not go. It moves in small steps, so what must be even is placed by `playAt`. */
  readonly time: () => number | null;
  /** Sounds a tone at a moment of the audio clock. */
  readonly playAt: (when: number, kind: ToneKind) => void;
  /** Takes back every tone not sounded yet. */
  readonly cancel: () => void;
  readonly state: () => SoundState;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A context that says "running" but whose time stands still after this long is broken, and is made anew once at a time. */
const frozenAfterMs = 300;

/** What counts as a tap for a browser: a finger frees the sound when it is lifted, not when it lands. */
const taps = ['pointerup', 'click', 'keydown'] as const;

/** Tones on the audio clock. Never throws: what is refused or missing is a state. */
export function createSound(makeContext: () => AudioContext = () => new AudioContext()): Sound {
  const listeners = new Set<() => void>();
  let wanted = false;
  let on = true;
  let context: AudioContext | null = null;
  let out: GainNode | null = null;
  let volume = 1;
  let missing = false;
  let rebuilt = false;
  /** The one that is looked at just now. */
  let checked: AudioContext | null = null;
  let state: SoundState = 'off';
  let pending: { readonly until: number; readonly cancel: () => void }[] = [];

  const look = () => {
    const next = !on ? 'off' : missing ? 'missing' : stateOf(context);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };

  const cancel = () => {
    for (const tone of pending) tone.cancel();
    pending = [];
  };

  const make = () => {
    try {
      context = makeContext();
      out = context.createGain();
      out.gain.value = volume;
      out.connect(context.destination);
      context.addEventListener('statechange', look);
    } catch {
      missing = true;
      context = null;
      out = null;
    }
  };

  const discard = () => {
    cancel();
    context?.removeEventListener('statechange', look);
    context?.close().catch(() => {}); // closed already
    context = null;
    out = null;
    look();
  };

  const checkMoves = (waking: AudioContext) => {
    if (checked === waking) return;
    checked = waking;
    const before = waking.currentTime;
    setTimeout(() => {
      if (checked === waking) checked = null;
      if (context !== waking || waking.state !== 'running') return;
      const broken = waking.currentTime <= before;
      if (broken && !rebuilt) {
        discard();
        void wake();
      }
      rebuilt = broken;
    }, frozenAfterMs);
  };

  // 'interrupted' (a call, another app) and 'suspended' both wait for a resume, which may be refused until the next tap.
  const wake = async () => {
    if (context?.state === 'closed') discard(); // by the system, under our hands: it can never be woken again
    if (wanted && on && context === null && !missing) make();
    const waking = wanted && on ? context : null;
    look();
    if (waking === null) return;
    try {
      if (waking.state !== 'running') await waking.resume();
      checkMoves(waking);
    } catch {
      // Refused for now: the state says so, and every tap asks again.
    }
    look();
  };

  const seen = () => {
    if (document.visibilityState === 'visible') void wake();
  };

  const sounds: Sound = {
    start: () => {
      wanted = true;
      rebuilt = false;
      missing = false;
      void wake();
      // Kept for the whole sitting: sound that was taken away comes back with any tap.
      for (const tap of taps) document.addEventListener(tap, wake);
      document.addEventListener('visibilitychange', seen);
      return () => {
        wanted = false;
        for (const tap of taps) document.removeEventListener(tap, wake);
        document.removeEventListener('visibilitychange', seen);
        // The closing tones of a session are let ring out.
        const leaving = context;
        context = null;
        out = null;
        pending = [];
        if (leaving !== null) setTimeout(() => leaving.close().catch(() => {}), ringOutMs);
      };
    },
    setOn: (next) => {
      on = next;
      if (!on) cancel();
      void wake();
    },
    playIn: (seconds, kind) => {
      const now = sounds.time();
      if (now !== null) sounds.playAt(now + Math.max(0, seconds), kind);
    },
    time: () => (on && context?.state === 'running' ? context.currentTime : null),
    playAt: (when, kind) => {
      const now = sounds.time();
      if (now === null || context === null || out === null) return;
      pending = pending.filter((tone) => tone.until > now);
      try {
        pending.push({ until: when + 2, cancel: scheduleTone(context, kind, Math.max(now, when), out) });
      } catch {
        // A context that breaks under our hands costs a tone, never the session.
      }
    },
    setVolume: (next) => {
      volume = Math.min(1, Math.max(0, next));
      if (out !== null) out.gain.value = volume;
    },
    setMode: (mode) => {
      const { audioSession } = navigator as WithAudioSession;
      try {
        if (audioSession !== undefined) audioSession.type = mode === 'always' ? 'playback' : 'ambient';
      } catch {
        // Not a type this system knows: it stays as it was.
      }
    },
    test: (kind) => {
      if (wanted) void wake().then(() => sounds.playIn(0.05, kind));
      else {
        // Nobody plays: woken for this one tone, and let go again.
        const stop = sounds.start();
        void wake().then(() => sounds.playIn(0.05, kind));
        setTimeout(stop, ringOutMs);
      }
    },
    cancel,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return sounds;
}

/** Long enough for the longest tone. */
const ringOutMs = 1_500;

type WithAudioSession = Navigator & { readonly audioSession?: { type: string } };

/** True where the system lets a page choose how its sound stands beside music. */
export function canChooseSoundMode(): boolean {
  return (navigator as WithAudioSession).audioSession !== undefined;
}

function stateOf(context: AudioContext | null): SoundState {
  if (context?.state === 'running') return 'on';
  return context !== null && (context.state as string) === 'interrupted' ? 'interrupted' : 'blocked';
}
