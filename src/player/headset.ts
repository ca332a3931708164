import type { Milliseconds } from '../core/calendar/index.ts';
import { elapsedMs, isGoing, type RunThrough, stepOf, stepsOf, timelineSeconds } from '../core/workout/index.ts';
import type { MediaKeys } from '../device/index.ts';
import { lockLine, phaseWord } from '../words/player.ts';

/** The keys of a headset, a watch or a lock screen, as deeds of the player. */
export interface MediaDeeds {
  readonly play: () => void;
  readonly pause: () => void;
  readonly next: () => void;
  readonly previous: () => void;
}

/** Tells a lock screen what is being done, and takes its keys for as long as a session is open. */
export function createHeadset(keys: MediaKeys | undefined, nameOf: (exerciseId: string) => string) {
  let shown = '';
  return {
    start: ({ play, pause, next, previous }: MediaDeeds): (() => void) => {
      shown = '';
      return keys?.start({ play, pause, next, previous }) ?? (() => {});
    },
    /** `anew`: the place has jumped, so a lock screen has to be told where it is. */
    show: (runThrough: RunThrough, at: Milliseconds, anew: boolean): void => {
      const step = stepOf(runThrough);
      const duration = timelineSeconds(stepsOf(runThrough));
      const title = `${phaseWord(step.kind)}: ${nameOf(step.exerciseId)}`;
      const playing = isGoing(runThrough);
      const now = `${title} ${lockLine(step)} ${playing} ${duration}`;
      if (now === shown && !anew) return;
      shown = now;
      keys?.show({ title, artist: lockLine(step), playing, position: step.start + elapsedMs(runThrough, at) / 1000, duration });
    },
  };
}
