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
