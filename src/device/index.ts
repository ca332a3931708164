export { keepStorage } from './keep-storage.ts';
export { takePlace } from './place.ts';
export { createSound, type Sound, type SoundState } from './sound.ts';
export type { ToneKind } from './tones.ts';
export { createWakeLock, type WakeLock, type WakeLockState } from './wake-lock.ts';
