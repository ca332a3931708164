import type { Page } from '@playwright/test';

/** Keeps what the page gives to its `<audio>` element, the element itself and the keys it takes. Call it before the page is opened. */
export async function listenToTrack(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const caught = {
      sounds: new Map<string, Blob>(),
      notes: 0,
      keys: {} as Record<string, (() => void) | null>,
      audio: null as HTMLAudioElement | null,
    };
    Object.assign(window, { caught });
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (sound: Blob) => {
      const address = make(sound);
      caught.sounds.set(address, sound);
      return address;
    };
    const revoke = URL.revokeObjectURL.bind(URL);
    URL.revokeObjectURL = (address) => {
      caught.sounds.delete(address);
      revoke(address);
    };
    const RealAudio = window.Audio;
    Object.assign(window, {
      Audio: class extends RealAudio {
        constructor() {
          super();
          caught.audio = this;
        }
      },
    });
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (this: OscillatorNode, when = 0) {
      caught.notes += 1;
      start.call(this, when);
    };
    const take = navigator.mediaSession.setActionHandler.bind(navigator.mediaSession);
    navigator.mediaSession.setActionHandler = (action, handler) => {
      caught.keys[action] = handler as (() => void) | null; // the handlers of this app take no details
      take(action, handler);
    };
  });
}

/** What the element is doing now. */
export interface TrackNow {
  readonly seconds: number;
  readonly playing: boolean;
  /** Sounds that are held: one, or none after the session. */
  readonly held: number;
  readonly bytes: number;
  /** Live notes put on the audio clock so far. */
  readonly liveNotes: number;
}

export function trackNow(page: Page): Promise<TrackNow> {
  return page.evaluate(() => {
    const { audio, sounds, notes } = Reflect.get(window, 'caught');
    const sound: Blob | undefined = audio === null ? undefined : sounds.get(audio.src);
    return {
      seconds: audio?.currentTime ?? 0,
      playing: audio !== null && !audio.paused,
      held: sounds.size,
      bytes: sound?.size ?? 0,
      liveNotes: notes,
    };
  });
}

/**
 * Where tones begin in the sound that the page gave to its element, in seconds, found by ear: louder than the last bit of its eight,
 * after a hundredth of a second that was not.
 */
export function onsetsOf(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const { audio, sounds } = Reflect.get(window, 'caught');
    const sound: Blob = sounds.get(audio.src);
    const file = new DataView(await sound.arrayBuffer());
    const rate = file.getUint32(24, true);
    const onsets: number[] = [];
    let quiet = rate;
    for (let sample = 0; sample < file.byteLength - 44; sample += 1) {
      const loud = Math.abs(file.getUint8(44 + sample) - 128) > 1;
      if (loud && quiet >= rate / 100) onsets.push(sample / rate);
      quiet = loud ? 0 : quiet + 1;
    }
    return onsets;
  });
}

/** The system acts on the element: a call stops it, or, while the phone sleeps, it plays on for so many seconds. */
export function onTrack(page: Page, what: { readonly call: true } | { readonly plays: number }): Promise<void> {
  return page.evaluate((happens) => {
    const { audio } = Reflect.get(window, 'caught');
    if ('call' in happens) audio.pause();
    else audio.currentTime += happens.plays;
  }, what);
}

/** A key of the lock screen. */
export function pressKey(page: Page, action: MediaSessionAction): Promise<void> {
  return page.evaluate((pressed) => Reflect.get(window, 'caught').keys[pressed](), action);
}

/** The phone is locked, or opened again. A headless browser never hides a page by itself. */
export function setHidden(page: Page, hidden: boolean): Promise<void> {
  return page.evaluate((now) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => (now ? 'hidden' : 'visible') });
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => now });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}
