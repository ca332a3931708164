import { useEffect } from 'react';
import { type Theme, themeOf, useKept } from '../store/index.ts';

/** Read by `public/first-screen.js` before anything is drawn, so that the first drawing is not in the wrong theme. The record is in the store. */
const key = 'stridewell-theme';

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
