export { useFacts, useKept, useNow, useStopped, useToday } from './hooks.ts';
export type { Kept, Store, Written } from './kept.ts';
export { localDayOf, momentNow, nightEnd } from './moment.ts';
export { store } from './opened.ts';
export { afterPicture } from './picture.ts';
export type { StorageProblem } from './problem.ts';
export {
  type Hair,
  hairOf,
  installPutAway,
  lastBackupOf,
  noBackupOf,
  paceOf,
  pocketOf,
  type Skin,
  singleKeysOf,
  skinOf,
  skippedMorningOf,
  soundModeOf,
  soundOf,
  type Theme,
  tempoOf,
  testsPutOff,
  themeOf,
  vibrationOf,
  voiceOf,
  volumeOf,
} from './settings.ts';
export { lastTakenIn, takeInBackup, takeOutAgain } from './take-in.ts';
