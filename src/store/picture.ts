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
    if (!isDone) work();
    isDone = true;
  };
  setTimeout(once, longestMs); // a page that goes out of sight now draws no more
  requestAnimationFrame(() => setTimeout(once)); // a frame's callbacks come before its picture
}
