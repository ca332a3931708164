import { firstLook } from './first-look.ts';
import { afterPicture } from './picture.ts';
import { createStore } from './store.ts';

/** A hidden page draws nothing, and must not wait for it. */
const longestWaitMs = 300;

/** The app's one store. Dexie is in a chunk of its own, fetched once what is kept stands on the screen. */
export const store = createStore({
  loadDatabase: () => import('./database.ts'),
  look: firstLook,
  drawn: () =>
    new Promise((resolve) => {
      setTimeout(resolve, longestWaitMs);
      // The second frame begins once the first has been drawn.
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    }),
  afterPicture,
  whenLeft: (leave) => globalThis.addEventListener?.('pagehide', leave), // tests of what stands above may have no page
});
