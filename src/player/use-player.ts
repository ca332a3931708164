import { useLayoutEffect, useSyncExternalStore } from 'react';
import { player } from './opened.ts';
import type { PlayerView } from './player.ts';

/** The live workout, drawn again at step and state changes only; what moves in between is read from `player.frame()`. */
export function usePlayer(): PlayerView {
  return useSyncExternalStore(player.subscribe, player.view);
}

/** The stage is on screen for as long as the component is. Before the first painting, so that an open session is seen at once. */
export function useStage(nameOf: (exerciseId: string) => string): void {
  useLayoutEffect(() => {
    player.setNames(nameOf);
    return player.enter();
  }, [nameOf]);
}
