/** What the player needs to know of the page. */
export interface PageEvents {
  readonly hidden: () => void;
  /** Seen again. May come more than once for one return. */
  readonly seen: () => void;
}

/** Tells when the page goes out of sight and comes back; some phones skip one of the three signs of a return. Returns its stop. */
export function watchPage({ hidden, seen }: PageEvents): () => void {
  const changed = () => (document.visibilityState === 'visible' ? seen() : hidden());
  const shown = () => {
    if (document.visibilityState === 'visible') seen();
  };
  document.addEventListener('visibilitychange', changed);
  window.addEventListener('pagehide', hidden);
  window.addEventListener('pageshow', shown);
  window.addEventListener('focus', shown);
  return () => {
    document.removeEventListener('visibilitychange', changed);
    window.removeEventListener('pagehide', hidden);
    window.removeEventListener('pageshow', shown);
    window.removeEventListener('focus', shown);
  };
}
