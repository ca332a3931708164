import { useSyncExternalStore } from 'react';

/** True from 900 px, where the rail stands at the side and there is room for two columns. For what CSS alone cannot lay out. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, isWide, () => false);
}

const query = '(min-width: 900px)';

function isWide(): boolean {
  return typeof window.matchMedia === 'function' && window.matchMedia(query).matches;
}

function subscribe(listener: () => void): () => void {
  if (typeof window.matchMedia !== 'function') return () => {};
  const list = window.matchMedia(query);
  list.addEventListener('change', listener);
  return () => list.removeEventListener('change', listener);
}
