import { createSound, createTrack, createWakeLock, keepStorage, takePlace } from '../device/index.ts';
import { afterPicture, paceOf, pocketOf, soundModeOf, soundOf, store, volumeOf } from '../store/index.ts';
import { createPlayer } from './verbs.ts';

/** The page's one player. */
export const player = createPlayer(store, {
  sound: createSound(),
  track: createTrack(),
  wakeLock: createWakeLock(),
  takePlace: (wish) => takePlace('stridewell-player', wish),
  afterPicture,
  keepStorage: () => void keepStorage(),
  loadBeside: async (choices) => (await import('./beside-tones.ts')).createBeside(choices),
});

/** Hands a choice on whenever it is another than before. */
function watchChoice<T>(read: (rows: Readonly<Record<string, unknown>>) => T, initial: T, use: (choice: T) => void): void {
  let last = JSON.stringify(initial);
  store.subscribe(() => {
    const choice = read(store.kept().settings);
    const now = JSON.stringify(choice);
    if (now === last) return;
    last = now;
    use(choice);
  });
}

// What is chosen counts at once, in the middle of a session, too.
watchChoice(soundOf, soundOf({}), player.setSound);
watchChoice(volumeOf, volumeOf({}), player.setVolume);
watchChoice(soundModeOf, soundModeOf({}), player.setSoundMode);
watchChoice(paceOf, paceOf({}), player.setPace);
watchChoice(pocketOf, pocketOf({}), player.setPocket);
