/** The cards of Today that come in late, which are fetched together. */
export { default as BackupCard } from './BackupCard.tsx';
export { default as InstallCard } from './InstallCard.tsx';
export { default as KeepUp } from './KeepUp.tsx';
export { default as RestDay } from './RestDay.tsx';
export { default as StartWays } from './StartWays.tsx';
