import { store, type Theme, type Written } from '../store/index.ts';

export function chooseTheme(theme: Theme): Promise<Written> {
  return store.setSetting('theme', theme);
}

/** Tones in the player, on or off. */
export function chooseSound(on: boolean): Promise<Written> {
  return store.setSetting('sound', on);
}
