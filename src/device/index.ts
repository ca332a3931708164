export { keepStorage } from './keep-storage.ts';
export { type KeyDeed, watchKeys } from './keys.ts';
export { createMediaKeys, type MediaKeys } from './media-keys.ts';
export { type PlaceWish, takePlace } from './place.ts';
export { canChooseSoundMode, createSound, type Sound, type SoundMode, type SoundState } from './sound.ts';
export type { ToneKind } from './tones.ts';
export { canVibrate, vibrate } from './vibration.ts';
export { createVoice, type Voice } from './voice.ts';
export { createWakeLock, type WakeLock, type WakeLockState } from './wake-lock.ts';
