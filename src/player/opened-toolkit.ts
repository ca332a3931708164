import { beBusy, createMotion, createSound, createWakeLock, takePlace } from '../device/index.ts';
import { store } from '../store/index.ts';
import { createBreaks } from './breaks.ts';
import { createMetronome } from './metronome.ts';
import { createStepCounter } from './step-counter.ts';
import { createTabTitle } from './tab-title.ts';

/*
 * The page's one metronome, step counter and desk day, each with sounds of its own: a session's are let go with the session.
 * The module comes with the screens that use it, which the app fetches once its first screen stands. So a desk day from before a
 * reload goes on a moment after, on whichever screen.
 */

export const metronome = createMetronome(store, { sound: createSound(), wakeLock: createWakeLock() });
export const stepCounter = createStepCounter({ motion: createMotion(), sound: createSound(), wakeLock: createWakeLock() });
export const breaks = createBreaks(store, {
  sound: createSound(),
  title: createTabTitle(),
  takePlace: (moment) => takePlace(`stridewell-break-${moment}`),
});

let stopBeing: (() => void) | null = null;

/** A new version that another tab takes lets a beat and a desk day end first. A count holds the page from its screen. */
function holdPage(): void {
  const goesOn = metronome.view().isBeating || breaks.view().isGoing;
  if (!goesOn) stopBeing?.();
  stopBeing = goesOn ? (stopBeing ?? beBusy()) : null;
}

metronome.subscribe(holdPage);
breaks.subscribe(holdPage);
holdPage();
