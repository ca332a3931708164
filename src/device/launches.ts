/** Chromium's queue of how the app was opened; no standard, so no type of the platform's. */
interface LaunchQueue {
  readonly setConsumer: (consumer: (launch: { readonly targetURL?: string | undefined }) => void) => void;
}

/**
 * Calls `went` with the address whenever the app is opened while it stands already: by its icon or a shortcut. The window that is
 * there comes to the front instead of a second one, and goes nowhere by itself. Returns its stop.
 */
export function watchLaunches(went: (address: URL) => void): () => void {
  const { launchQueue } = window as { readonly launchQueue?: LaunchQueue };
  if (launchQueue === undefined) return () => {};
  const opened = window.location.href; // the launch that opened this page is told, too
  let first = true;
  launchQueue.setConsumer(({ targetURL }) => {
    const isOwn = first && targetURL === opened;
    first = false;
    if (targetURL !== undefined && !isOwn) went(new URL(targetURL));
  });
  return () => launchQueue.setConsumer(() => {});
}
