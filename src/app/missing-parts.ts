import { useSyncExternalStore } from 'react';
import { mayBePlaying, reloadOnceSaved } from './reload.ts';

/** Which builds this tab has left because a part of them was gone: none is left twice, so that no page loads for ever. */
const leftKey = 'stridewell-left-builds';
/** The file's name holds a hash of all that it leads to. */
const thisBuild = new URL(import.meta.url).pathname;

const listeners = new Set<() => void>();
let missing = false;
let deciding: Promise<void> | null = null;

/**
 * A part of this version that is fetched late may be gone: a new version was deployed, or taken by another tab. Then the page is
 * loaded again, once, as soon as nothing goes on in it. Returns its stop.
 */
export function watchForMissingParts(): () => void {
  const heard = () => void recover();
  window.addEventListener('vite:preloadError', heard);
  return () => window.removeEventListener('vite:preloadError', heard);
}

/** For a screen that could not be fetched: waits where the page is about to load again, and throws where it stays. */
export async function orLoadAgain(error: unknown): Promise<never> {
  await recover();
  if (missing && !mayBePlaying()) {
    reloadOnceSaved({ asked: true }); // the tap that led here waits for it
    return new Promise(() => {});
  }
  throw error;
}

/** Whether a part is gone and the page will load again once the open session is saved. */
export function useMissingPart(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => missing,
  );
}

function recover(): Promise<void> {
  deciding ??= decide().finally(() => {
    deciding = null;
  });
  return deciding;
}

async function decide(): Promise<void> {
  if (missing || !(await canLoadAgain()) || !leaveThisBuild()) return;
  missing = true;
  for (const listener of listeners) listener();
  reloadOnceSaved();
}

/** With a worker the page itself is kept; without, a page that cannot be fetched must not be given up. */
async function canLoadAgain(): Promise<boolean> {
  if (navigator.serviceWorker?.controller) return true;
  try {
    return (await fetch(import.meta.env.BASE_URL, { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

function leaveThisBuild(): boolean {
  try {
    const left = (sessionStorage.getItem(leftKey) ?? '').split(' ');
    if (left.includes(thisBuild)) return false;
    sessionStorage.setItem(leftKey, [...left, thisBuild].join(' ').trim());
    return true;
  } catch {
    return false; // what cannot be remembered could be done again and again
  }
}
