import type { PaceOfWork, Tempo } from '../core/workout/index.ts';
import { type Hair, type Skin, store, type Theme, type Written } from '../store/index.ts';

export function chooseTheme(theme: Theme): Promise<Written> {
  return store.setSetting('theme', theme);
}

/** Tones in the player, on or off. */
export function chooseSound(on: boolean): Promise<Written> {
  return store.setSetting('sound', on);
}

/** Who the figures show: long hair or short, and the tone of the skin. */
export function chooseHair(hair: Hair): Promise<Written> {
  return store.setSetting('hair', hair);
}

export function chooseSkin(skin: Skin): Promise<Written> {
  return store.setSetting('skin', skin);
}

/** How loud tones are, 0 to 1. */
export function chooseVolume(volume: number): Promise<Written> {
  return store.setSetting('volume', volume);
}

/** Beside music, or even when the phone is silenced; where the system lets a page choose. */
export function chooseSoundMode(mode: 'mix' | 'always'): Promise<Written> {
  return store.setSetting('sound-mode', mode);
}

export function chooseVoice(on: boolean): Promise<Written> {
  return store.setSetting('voice', on);
}

export function chooseVibration(on: boolean): Promise<Written> {
  return store.setSetting('vibration', on);
}

export function chooseSingleKeys(on: boolean): Promise<Written> {
  return store.setSetting('single-keys', on);
}

/** The pace of one kind of set; counts in the middle of a session, too. */
export function choosePace(kind: 'reps' | 'holds' | 'time', pace: PaceOfWork): Promise<Written> {
  return store.setSetting(`pace-${kind}`, pace);
}

/** How slowly counted work goes; counts from the next session on. */
export function chooseTempo(tempo: Tempo): Promise<Written> {
  return store.setSetting('tempo', tempo);
}

/** Each exercise waits for a tap before it begins. */
export function chooseWaitForTap(on: boolean): Promise<Written> {
  return store.setSetting('wait-for-tap', on);
}
