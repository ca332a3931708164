const leastMilliseconds = 1000 / 30;
/** A display that runs at 60 hertz is a little early now and then. */
const tolerance = 4;

const watchers = new Set<() => void>();
let request = 0;
let last = Number.NEGATIVE_INFINITY;

function frame(now: number) {
  request = 0;
  if (now - last >= leastMilliseconds - tolerance) {
    last = now;
    for (const watcher of watchers) watcher();
  }
  run();
}

/** Asks for the next frame while anybody watches and the page can be seen. */
function run() {
  const wanted = watchers.size > 0 && !document.hidden;
  if (wanted && request === 0) request = requestAnimationFrame(frame);
  if (!wanted && request !== 0) {
    cancelAnimationFrame(request);
    request = 0;
  }
}

const taps = ['pointerup', 'click'] as const;

/** What a tap shows has the next frame for itself, and nothing moves in it: on a slow phone a figure takes as long to draw. */
function tapped() {
  last = performance.now();
}

/**
 * Calls `watcher` at most 30 times a second, from the one loop of the page, and not in the frame that follows a tap. Gives back what
 * stops it.
 */
export function onFrame(watcher: () => void): () => void {
  if (watchers.size === 0) {
    document.addEventListener('visibilitychange', run);
    for (const tap of taps) document.addEventListener(tap, tapped, { capture: true });
  }
  watchers.add(watcher);
  run();
  return () => {
    watchers.delete(watcher);
    if (watchers.size === 0) {
      document.removeEventListener('visibilitychange', run);
      for (const tap of taps) document.removeEventListener(tap, tapped, { capture: true });
    }
    run();
  };
}

/** The same, but only while some of `element` is on the screen. */
export function onFrameInView(element: Element, watcher: () => void): () => void {
  if (typeof IntersectionObserver === 'undefined') return onFrame(watcher);
  let stop: (() => void) | null = null;
  const observer = new IntersectionObserver((entries) => {
    const inView = entries.at(-1)?.isIntersecting ?? false;
    if (inView && !stop) stop = onFrame(watcher);
    if (!inView && stop) {
      stop();
      stop = null;
    }
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    stop?.();
  };
}
