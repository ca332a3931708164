/*
 * The live workout. A screen calls `player.begin(session, first)` in the Start tap, then shows the stage: `useStage()` for as long
 * as it stands, `usePlayer()` for what changes with a step, `player.frame()` inside its animation loop for what moves.
 */
export { canChooseSoundMode, canVibrate, type KeyDeed, watchKeys } from '../device/index.ts';
export { type Answers, type EndedFor, finishedDraft } from './facts.ts';
export { player } from './opened.ts';
export { breaks, metronome, stepCounter } from './opened-toolkit.ts';
export type { PlayerView } from './player.ts';
export { type Door, useDoor } from './use-door.ts';
export { usePlayer, useStage } from './use-player.ts';
export { useBreaks, useBusy, useMetronome, useStepCounter } from './use-toolkit.ts';
