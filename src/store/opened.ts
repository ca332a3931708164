import { createStore } from './store.ts';

/** The app's one store. Dexie is in a chunk of its own, whose loading `open()` starts. */
export const store = createStore({ loadDatabase: () => import('./database.ts') });
