export { useFacts, useKept, useToday } from './hooks.ts';
export { momentNow } from './moment.ts';
export { store } from './opened.ts';
export type { StorageProblem } from './problem.ts';
export {
  type Hair,
  hairOf,
  paceOf,
  type Skin,
  singleKeysOf,
  skinOf,
  soundModeOf,
  soundOf,
  type Theme,
  testsPutOff,
  themeOf,
  themes,
  vibrationOf,
  voiceOf,
  volumeOf,
} from './settings.ts';
export type { Kept, Store, Written } from './store.ts';
