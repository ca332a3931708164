/** What can be sounded. The words are the player's cues and the beats of its metronome; a device knows only how they sound. */
export type ToneKind =
  | 'prepare'
  | 'work'
  | 'switch'
  | 'rest'
  | 'end'
  | 'countdown'
  | 'halfway'
  | 'rep'
  | 'tick'
  | 'beat'
  | 'accent';

export interface Note {
  readonly hertz: number;
  /** Seconds after the tone begins. */
  readonly after: number;
  readonly seconds: number;
  /** 0–1. */
  readonly loudness: number;
}

/**
 * Told apart with closed eyes, by number, pitch and way: work rises, rest sinks, switch knocks twice and holds, get ready is one
 * long low note, the end climbs a chord; three-two-one are short low beeps, half-way two quick high ones, a repetition one clear
 * high note, and the tempo's tick is no more than a click. The beat of the metronome is a short knock, loud enough for a road, and
 * its accent the same a fifth higher. A test holds them apart.
 */
export const tones: Readonly<Record<ToneKind, readonly Note[]>> = {
  work: [
    { hertz: 587, after: 0, seconds: 0.14, loudness: 0.5 },
    { hertz: 880, after: 0.15, seconds: 0.3, loudness: 0.55 },
  ],
  rest: [
    { hertz: 440, after: 0, seconds: 0.16, loudness: 0.45 },
    { hertz: 294, after: 0.16, seconds: 0.42, loudness: 0.5 },
  ],
  switch: [
    { hertz: 660, after: 0, seconds: 0.1, loudness: 0.45 },
    { hertz: 660, after: 0.14, seconds: 0.1, loudness: 0.45 },
    { hertz: 660, after: 0.28, seconds: 0.3, loudness: 0.45 },
  ],
  prepare: [{ hertz: 330, after: 0, seconds: 0.5, loudness: 0.5 }],
  end: [
    { hertz: 523, after: 0, seconds: 0.18, loudness: 0.5 },
    { hertz: 659, after: 0.18, seconds: 0.18, loudness: 0.5 },
    { hertz: 784, after: 0.36, seconds: 0.6, loudness: 0.55 },
  ],
  countdown: [{ hertz: 494, after: 0, seconds: 0.12, loudness: 0.45 }],
  halfway: [
    { hertz: 1175, after: 0, seconds: 0.07, loudness: 0.3 },
    { hertz: 1175, after: 0.12, seconds: 0.07, loudness: 0.3 },
  ],
  rep: [{ hertz: 988, after: 0, seconds: 0.09, loudness: 0.32 }],
  tick: [{ hertz: 1760, after: 0, seconds: 0.025, loudness: 0.16 }],
  beat: [{ hertz: 1045, after: 0, seconds: 0.05, loudness: 0.5 }],
  accent: [{ hertz: 1568, after: 0, seconds: 0.06, loudness: 0.6 }],
};

/** Slow enough not to click, quick enough to mark the moment. */
export const attackSeconds = 0.008;

/** Puts a tone on the audio clock at `when` (seconds of that clock), out through `into`, and returns what takes it back. */
export function scheduleTone(context: BaseAudioContext, kind: ToneKind, when: number, into: AudioNode): () => void {
  const nodes = tones[kind].map(({ hertz, after, seconds, loudness }) => {
    const start = when + after;
    const oscillator = context.createOscillator();
    const gain = context.createGain();
    oscillator.type = 'triangle';
    oscillator.frequency.value = hertz;
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(loudness, start + attackSeconds);
    gain.gain.setTargetAtTime(0, start + attackSeconds, seconds / 4);
    oscillator.connect(gain).connect(into);
    oscillator.start(start);
    oscillator.stop(start + seconds * 1.5);
    return { oscillator, gain };
  });
  return () => {
    for (const { oscillator, gain } of nodes) {
      gain.disconnect();
      oscillator.disconnect();
    }
  };
}
