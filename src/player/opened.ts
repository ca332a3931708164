import { createSound, createWakeLock, keepStorage, takePlace } from '../device/index.ts';
import { soundOf, store } from '../store/index.ts';
import { createPlayer } from './verbs.ts';

/** The page's one player. */
export const player = createPlayer(store, {
  sound: createSound(),
  wakeLock: createWakeLock(),
  takePlace: () => takePlace('stridewell-player'),
  keepStorage: () => void keepStorage(),
});

// The choice of sound is a setting; it counts at once, in the middle of a session, too.
let on = true;
store.subscribe(() => {
  const chosen = soundOf(store.kept().settings);
  if (chosen === on) return;
  on = chosen;
  player.setSound(on);
});
