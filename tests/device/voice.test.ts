// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createVoice } from '../../src/device/index.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      voice: SpeechSynthesisVoice | null = null;
      lang = '';
      rate = 1;
      onend: (() => void) | null = null;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function anEngine(voices: readonly Partial<SpeechSynthesisVoice>[]) {
  const said: { text: string; lang: string }[] = [];
  let cancelled = 0;
  const engine = {
    getVoices: () => voices,
    speak: (utterance: SpeechSynthesisUtterance) => said.push({ text: utterance.text, lang: utterance.lang }),
    cancel: () => {
      cancelled += 1;
    },
  };
  // Only what a voice uses of it.
  return { engine: () => engine as unknown as SpeechSynthesis, said, cancelled: () => cancelled };
}

const local = { localService: true, lang: 'en-GB', name: 'Local' };
const remote = { localService: false, lang: 'en-GB', name: 'Remote' };

it('speaks with a voice of the device, and says in which language', () => {
  const { engine, said } = anEngine([remote, { ...local, lang: 'de-DE' }, { ...local, lang: 'en-US' }, local]);
  const voice = createVoice(engine);
  expect(voice.state()).toBe('ready');
  voice.say('Left side. Clamshell.');
  expect(said).toEqual([{ text: 'Left side. Clamshell.', lang: 'en-GB' }]);
});

it('never with a voice that needs a network, and tells so', () => {
  const { engine, said } = anEngine([remote]);
  const voice = createVoice(engine);
  expect(voice.state()).toBe('none');
  voice.say('Rest.');
  expect(said).toEqual([]);
});

it('waits for voices that are not told yet, and is missing where there is no speech', () => {
  expect(createVoice(anEngine([]).engine).state()).toBe('waiting');
  const none = createVoice(() => undefined);
  expect(none.state()).toBe('missing');
  expect(() => none.say('Rest.')).not.toThrow();
  expect(() => none.hush()).not.toThrow();
});

it('that hangs is cut, and an engine that throws costs its words only', () => {
  const { engine, cancelled } = anEngine([local]);
  const voice = createVoice(engine);
  voice.say('Rest.');
  const before = cancelled();
  vi.advanceTimersByTime(10_000);
  expect(cancelled()).toBe(before + 1);
  const broken = createVoice(
    () =>
      ({
        ...engine(),
        getVoices: () => [local],
        speak: () => {
          throw new Error('busy');
        },
      }) as unknown as SpeechSynthesis,
  );
  expect(() => broken.say('Rest.')).not.toThrow();
});
