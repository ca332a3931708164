import { createSound, createWakeLock, keepStorage, takePlace } from '../device/index.ts';
import { store } from '../store/index.ts';
import { createPlayer } from './player.ts';

/** The page's one player. */
export const player = createPlayer(store, {
  sound: createSound(),
  wakeLock: createWakeLock(),
  takePlace: () => takePlace('stridewell-player'),
  keepStorage: () => void keepStorage(),
});
