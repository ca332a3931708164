import { useEffect } from 'react';
import { type Theme, themeOf, themes, useKept } from '../store/index.ts';

const key = 'stridewell-theme';

/** Sets the theme of the last visit at once, so that the first drawing is not in the wrong one. The record is in the store. */
export function applyRememberedTheme(): void {
  try {
    const remembered = themes.find((theme) => theme === localStorage.getItem(key));
    if (remembered !== undefined) apply(remembered);
  } catch {
    // No local storage: the theme follows once the store is open.
  }
}

/** Keeps the page in the chosen theme. */
export function useTheme(): void {
  const ready = useKept((kept) => kept.phase === 'ready');
  const theme = useKept((kept) => themeOf(kept.settings));
  useEffect(() => {
    if (!ready) return;
    apply(theme);
    try {
      localStorage.setItem(key, theme);
    } catch {
      // Only the first drawing of the next visit is poorer for it.
    }
  }, [ready, theme]);
}

function apply(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
