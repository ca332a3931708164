// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSound, type ToneKind } from '../../src/device/index.ts';
import { tones } from '../../src/device/tones.ts';
import { FakeAudio } from './audio.ts';

let made: FakeAudio[] = [];
let next: (audio: FakeAudio) => void = () => {};
const stops: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  made = [];
  next = () => {};
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(0);
const tap = () => document.dispatchEvent(new Event('pointerup'));

function aSound() {
  const sound = createSound(() => {
    const audio = new FakeAudio();
    next(audio);
    made.push(audio);
    // The methods that tones use are all there.
    return audio as unknown as AudioContext;
  });
  const states: string[] = [];
  sound.subscribe(() => states.push(sound.state()));
  const start = () => {
    const stop = sound.start();
    stops.push(stop);
    return stop;
  };
  return { sound, states, start, audio: () => made.at(-1) as FakeAudio };
}

describe('sound', () => {
  it('that the system has closed is made anew with the next tap', async () => {
    const { sound, start, audio } = aSound();
    start();
    await settle();
    audio().onResume = () => Promise.reject(new DOMException('closed', 'InvalidStateError'));
    audio().become('closed');
    expect(sound.state()).toBe('blocked');
    tap();
    await settle();
    expect(sound.state()).toBe('on');
    expect(made).toHaveLength(2);
  });

  it('is on after the tap that starts it, and tells so', async () => {
    const { sound, states, start } = aSound();
    start();
    expect(sound.state()).toBe('blocked');
    await settle();
    expect(sound.state()).toBe('on');
    expect(states).toEqual(['blocked', 'on']);
    expect(made).toHaveLength(1);
  });

  it('puts a tone on the audio clock, so many seconds ahead, and takes back what has not sounded', async () => {
    const { sound, start, audio } = aSound();
    start();
    await settle();
    audio().currentTime = 100;
    sound.playIn(2.5, 'rep');
    sound.playIn(4, 'tick');
    sound.playIn(-0.1, 'tick');
    expect(audio().notes).toEqual([102.5, 104, 100]);
    sound.cancel();
    expect(audio().notes).toEqual([]);
  });

  it('is as loud as chosen, in every tone, and never louder than full', async () => {
    const { sound, start, audio } = aSound();
    sound.setVolume(0.4);
    start();
    await settle();
    expect(audio().volume?.value).toBe(0.4);
    sound.setVolume(7);
    expect(audio().volume?.value).toBe(1);
    sound.setVolume(-1);
    expect(audio().volume?.value).toBe(0);
  });

  it('can be tried outside a session, and lets the device rest after it', async () => {
    const { sound, audio } = aSound();
    sound.test('work');
    await settle();
    expect(audio().notes).toHaveLength(2);
    audio().currentTime = 0.5; // it moves, so it is not taken for broken
    await vi.advanceTimersByTimeAsync(4_000);
    expect(audio().closed).toBe(true);
    expect(made).toHaveLength(1);
  });

  it('tried in a session leaves the session its sound', async () => {
    const { sound, start, audio } = aSound();
    start();
    await settle();
    audio().currentTime = 0.5;
    sound.test('work');
    await vi.advanceTimersByTimeAsync(4_000);
    expect(audio().closed).toBe(false);
  });

  it('stands beside music as chosen, where the system lets it', () => {
    const session = { type: 'auto' };
    vi.stubGlobal('navigator', { audioSession: session });
    const { sound } = aSound();
    sound.setMode('always');
    expect(session.type).toBe('playback');
    sound.setMode('mix');
    expect(session.type).toBe('ambient');
    vi.unstubAllGlobals();
    expect(() => sound.setMode('always')).not.toThrow();
  });

  it('has tones that differ in more than a shade: in number, in pitch by a fifth, or in length by half', () => {
    const kinds = Object.keys(tones) as ToneKind[]; // the keys of the table
    for (const [place, one] of kinds.entries()) {
      for (const other of kinds.slice(place + 1)) {
        const [a, b] = [tones[one], tones[other]];
        const wayOf = (notes: typeof a) => Math.sign((notes.at(-1)?.hertz ?? 0) - (notes[0]?.hertz ?? 0));
        const [from, to] = [a[0]?.hertz ?? 0, b[0]?.hertz ?? 0];
        const lengthOf = (notes: typeof a) => (notes.at(-1)?.after ?? 0) + (notes.at(-1)?.seconds ?? 0);
        const [short, long] = [lengthOf(a), lengthOf(b)].sort((x, y) => x - y);
        const apart =
          a.length !== b.length ||
          wayOf(a) !== wayOf(b) ||
          Math.max(from, to) / Math.min(from, to) >= 1.5 ||
          (long ?? 0) / (short ?? 1) >= 1.5;
        expect(apart, `${one} and ${other}`).toBe(true);
      }
    }
  });

  it('has a tone of its own for every cue', async () => {
    const { sound, start, audio } = aSound();
    start();
    await settle();
    const kinds: ToneKind[] = ['prepare', 'work', 'switch', 'rest', 'end', 'countdown', 'halfway', 'rep', 'tick'];
    for (const kind of kinds) {
      sound.playIn(1, kind);
      expect(audio().notes.length).toBeGreaterThan(0);
      sound.cancel();
    }
  });

  it('that the browser holds back is "blocked", plays nothing, and is freed by any later tap', async () => {
    let allowed = false;
    next = (audio) => {
      audio.onResume = async () => {
        if (!allowed) throw new DOMException('no gesture yet', 'NotAllowedError');
        audio.become('running');
      };
    };
    const { sound, start, audio } = aSound();
    start();
    await settle();
    expect(sound.state()).toBe('blocked');
    sound.playIn(1, 'rep');
    expect(audio().notes).toEqual([]);
    tap();
    await settle();
    expect(sound.state()).toBe('blocked');
    allowed = true;
    document.dispatchEvent(new Event('keydown'));
    await settle();
    expect(sound.state()).toBe('on');
  });

  it('interrupted by a call refuses, waits, and comes back when the page is seen', async () => {
    const { sound, start, audio } = aSound();
    start();
    await settle();
    audio().onResume = () => {
      throw new DOMException('interrupted', 'InvalidStateError');
    };
    audio().become('interrupted');
    expect(sound.state()).toBe('interrupted');
    tap();
    await settle();
    expect(sound.state()).toBe('interrupted');
    audio().onResume = async () => audio().become('running');
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(sound.state()).toBe('on');
  });

  it('whose clock stands still is made anew, once, and tells so', async () => {
    const { sound, states, start } = aSound();
    start();
    await settle();
    sound.playIn(1, 'rep');
    await vi.advanceTimersByTimeAsync(400);
    expect(made).toHaveLength(2);
    expect(made[0]?.closed).toBe(true);
    expect(states).toEqual(['blocked', 'on', 'blocked', 'on']);
    tap();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(made).toHaveLength(2);
  });

  it('that breaks a second time, after it had played, is made anew again', async () => {
    const { start, audio } = aSound();
    start();
    await vi.advanceTimersByTimeAsync(300);
    expect(made).toHaveLength(2);
    tap();
    await settle();
    audio().currentTime = 5;
    await vi.advanceTimersByTimeAsync(1_000);
    tap();
    await vi.advanceTimersByTimeAsync(300);
    expect(made).toHaveLength(3);
  });

  it('whose clock moves is left alone', async () => {
    const { start, audio } = aSound();
    start();
    await settle();
    audio().currentTime = 0.2;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(made).toHaveLength(1);
  });

  it('that took long to be freed is not taken for broken', async () => {
    next = (audio) => {
      audio.onResume = async () => {
        await new Promise((done) => setTimeout(done, 900));
        audio.become('running');
      };
    };
    const { start, audio } = aSound();
    start();
    await vi.advanceTimersByTimeAsync(900);
    audio().currentTime = 0.1;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(made).toHaveLength(1);
  });

  it('that this browser does not have is "missing", and nothing throws', async () => {
    const sound = createSound(() => {
      throw new ReferenceError('AudioContext is not defined');
    });
    stops.push(sound.start());
    await settle();
    expect(sound.state()).toBe('missing');
    sound.playIn(1, 'rep');
    sound.cancel();
    sound.setOn(false);
    expect(sound.state()).toBe('off');
    sound.setOn(true);
    expect(sound.state()).toBe('missing');
  });

  it('that breaks under a tone costs the tone only', async () => {
    const { sound, start, audio } = aSound();
    start();
    await settle();
    audio().createOscillator = () => {
      throw new DOMException('closed', 'InvalidStateError');
    };
    expect(() => sound.playIn(1, 'rep')).not.toThrow();
  });

  it('turned off takes back its tones and says so; turned on again plays', async () => {
    const { sound, start, audio } = aSound();
    start();
    await settle();
    sound.playIn(3, 'rep');
    sound.setOn(false);
    expect(sound.state()).toBe('off');
    expect(audio().notes).toEqual([]);
    sound.playIn(3, 'rep');
    expect(audio().notes).toEqual([]);
    sound.setOn(true);
    await settle();
    expect(sound.state()).toBe('on');
    sound.playIn(3, 'rep');
    expect(audio().notes).toHaveLength(1);
  });

  it('turned off before Start asks the device for nothing', async () => {
    const { sound, start } = aSound();
    sound.setOn(false);
    start();
    tap();
    await settle();
    expect(made).toHaveLength(0);
    expect(sound.state()).toBe('off');
  });

  it('stopped lets its last tones ring out, then lets the device rest and hears no more taps', async () => {
    const { sound, start, audio } = aSound();
    const stop = start();
    await settle();
    audio().currentTime = 1;
    sound.playIn(0, 'end');
    const last = audio();
    stop();
    expect(last.notes.length).toBeGreaterThan(0);
    expect(last.closed).toBe(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(last.closed).toBe(true);
    tap();
    await settle();
    expect(made).toHaveLength(1);
  });

  it('started again after a stop is a fresh one', async () => {
    const { sound, start } = aSound();
    start()();
    start();
    await settle();
    expect(made).toHaveLength(2);
    expect(sound.state()).toBe('on');
  });
});
