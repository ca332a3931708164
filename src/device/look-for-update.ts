/**
 * 'found': a new version is here and waits to be taken. 'none': this is the newest. 'unreachable': there was no way to look, or what
 * was found did not come through. 'no-worker': nothing is kept here, so each visit brings the newest.
 */
export type UpdateLook = 'found' | 'none' | 'unreachable' | 'no-worker';

/** Asks the server for a new version and, where there is one, waits until all of it is here. Takes nothing into use. Never throws. */
export async function lookForUpdate(): Promise<UpdateLook> {
  try {
    const registration = await navigator.serviceWorker?.getRegistration();
    if (registration === undefined) return 'no-worker';
    await registration.update();
    const { active, installing, waiting } = registration;
    if (active === null) return 'none'; // the first one is still coming
    if (installing !== null) return (await cameThrough(installing)) ? 'found' : 'unreachable';
    return waiting === null ? 'none' : 'found';
  } catch {
    return 'unreachable';
  }
}

function cameThrough(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === 'installing') return;
      worker.removeEventListener('statechange', look);
      resolve(worker.state !== 'redundant');
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
