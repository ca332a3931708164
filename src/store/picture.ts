/** A tap is on the screen long before this. */
const longestMs = 100;

/**
 * Does something once what has just been asked for can be seen: on a slow phone a transaction, or putting tones on the clock, takes
 * as long as drawing it. At once out of sight, where nothing is drawn.
 */
export function afterPicture(work: () => void): void {
  if (globalThis.document === undefined || document.hidden) {
    work();
    return;
  }
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    clearTimeout(late);
    document.removeEventListener('visibilitychange', once);
    work();
  };
  const late = setTimeout(once, longestMs);
  // A page that goes out of sight draws no more, and a phone may stop it for good.
  document.addEventListener('visibilitychange', once);
  requestAnimationFrame(() => setTimeout(once)); // a frame's callbacks come before its picture
}
