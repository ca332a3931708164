/** A tap is on the screen long before this. */
const longestMs = 100;

/** What waits for the next picture, in order. */
let waiting: (() => void)[] = [];

/**
 * Does something once what has just been asked for can be seen: on a slow phone a transaction, or putting tones on the clock, takes
 * as long as drawing it. At once out of sight, where nothing is drawn.
 */
export function afterPicture(work: () => void): void {
  const page = globalThis.document as Document | undefined; // as it is now: at the end of a test it goes before the timer
  if (page === undefined || page.hidden) {
    work();
    return;
  }
  waiting.push(work);
  if (waiting.length > 1) return; // they wait for one picture, in one frame
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    clearTimeout(late);
    page.removeEventListener('visibilitychange', once);
    doAll();
  };
  const late = setTimeout(once, longestMs);
  // A page that goes out of sight draws no more, and a phone may stop it for good.
  page.addEventListener('visibilitychange', once);
  requestAnimationFrame(() => setTimeout(once)); // a frame's callbacks come before its picture
}

function doAll() {
  const works = waiting;
  waiting = [];
  for (const work of works) {
    try {
      work();
    } catch (error) {
      setTimeout(() => {
        throw error; // told, and the others have waited, too
      });
    }
  }
}
