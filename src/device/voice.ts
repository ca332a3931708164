/** What can be spoken here. 'waiting': the browser has not told its voices yet. 'none': no voice that works without a network. */
export type VoiceState = 'ready' | 'waiting' | 'none' | 'missing';

export interface Voice {
  /** Says a few words now, in place of what is being said. Never throws; what fails is silence. */
  readonly say: (words: string) => void;
  readonly hush: () => void;
  readonly state: () => VoiceState;
}

/** A cue has at most six words; what is not over by then hangs, as some engines do, and is cut. */
const longestMs = 6_000;

/**
 * The device's own voices alone: others need a network, and some browsers cut them off. Speech is an extra after a tone; nothing
 * waits for it and nothing depends on it.
 */
export function createVoice(
  speech: () => SpeechSynthesis | undefined = () => ('speechSynthesis' in window ? window.speechSynthesis : undefined),
): Voice {
  // Held on purpose: an utterance that nobody holds may be collected before it ends.
  let speaking: SpeechSynthesisUtterance | null = null;
  let guard: ReturnType<typeof setTimeout> | undefined;

  const voices = (): readonly SpeechSynthesisVoice[] => speech()?.getVoices() ?? [];
  const localVoice = (): SpeechSynthesisVoice | null => {
    const english = voices().filter(({ localService, lang }) => localService && lang.toLowerCase().startsWith('en'));
    return english.find(({ lang }) => /^en[-_]gb/i.test(lang)) ?? english.find((voice) => voice.default) ?? english[0] ?? null;
  };

  const hush = () => {
    clearTimeout(guard);
    speaking = null;
    try {
      speech()?.cancel();
    } catch {
      // Nothing was being said.
    }
  };

  return {
    say: (words) => {
      const engine = speech();
      const voice = localVoice();
      if (engine === undefined || voice === null) return;
      try {
        hush();
        const utterance = new SpeechSynthesisUtterance(words);
        utterance.voice = voice;
        utterance.lang = voice.lang; // Android wants it said
        utterance.rate = 1.05;
        speaking = utterance;
        utterance.onend = () => {
          if (speaking === utterance) hush();
        };
        engine.speak(utterance);
        guard = setTimeout(hush, longestMs);
      } catch {
        speaking = null;
      }
    },
    hush,
    state: () => {
      if (speech() === undefined) return 'missing';
      if (localVoice() !== null) return 'ready';
      return voices().length === 0 ? 'waiting' : 'none';
    },
  };
}
