import type { Milliseconds, Seconds } from '../core/calendar/index.ts';
import {
  type Cue,
  cuesOfStep,
  elapsedMs,
  endCue,
  endsByTap,
  entryOf,
  type RunThrough,
  stepOf,
  stepsOf,
} from '../core/workout/index.ts';
import type { Sound } from '../device/index.ts';

/** Puts the cues of a run-through on the audio clock, the step in hand and the one after it, so that a busy page is never late. */
export interface Sounding {
  /** Brings what is scheduled in line with the run-through. `anew`: the place has jumped, so what was scheduled is taken back. */
  readonly follow: (runThrough: RunThrough, clock: () => Milliseconds, anew: boolean) => void;
  readonly silence: () => void;
}

/** A cue this little in the past is still sounded: the step has begun this moment. */
const lateSeconds = 0.25;
/** A cue that comes later than this waits until the step can be seen. */
const soonSeconds = 0.5;

export function createSounding(sound: Pick<Sound, 'playIn' | 'cancel'>, afterPicture: (work: () => void) => void): Sounding {
  let scheduledTo = -1;
  /** Another after each silence: what waited for its picture before it is not heard any more. */
  let heard = {};
  const silence = () => {
    sound.cancel();
    scheduledTo = -1;
    heard = {};
  };
  // Read anew for each tone: a slow phone takes tens of milliseconds to schedule them all, and the audio clock goes on meanwhile.
  const schedule = (runThrough: RunThrough, clock: () => Milliseconds) => {
    const steps = stepsOf(runThrough);
    const { start } = stepOf(runThrough);
    const position = () => start + elapsedMs(runThrough, clock()) / 1000;
    const later: (() => void)[] = [];
    const from = Math.max(scheduledTo + 1, runThrough.stepIndex);
    // Nobody knows when a step that ends by a tap is over, so nothing after it is on the clock.
    const to =
      runThrough.status.kind === 'counting' ? runThrough.stepIndex : Math.min(steps.length - 1, runThrough.stepIndex + 1);
    const inSeconds = (at: Seconds) => at - position();
    const play = ({ at, kind }: Cue) => {
      const wait = inSeconds(at);
      if (wait >= -lateSeconds) sound.playIn(wait, kind); // everything may have stood still meanwhile
    };
    for (let index = from; index <= to; index += 1) {
      const step = steps[index];
      if (step === undefined) continue;
      const cues = () => {
        const prescription = entryOf(runThrough, step);
        const isOpen =
          index === runThrough.stepIndex ? runThrough.status.kind === 'counting' : endsByTap(runThrough.pace, step, prescription);
        const own = cuesOfStep(step, prescription, isOpen);
        return index === steps.length - 1 && !isOpen ? [...own, endCue(step)] : own;
      };
      // A step that is not soon is not even looked into before the picture.
      if (inSeconds(step.start) > soonSeconds) later.push(() => cues().forEach(play));
      else
        for (const cue of cues()) {
          if (inSeconds(cue.at) > soonSeconds) later.push(() => play(cue));
          else play(cue);
        }
    }
    scheduledTo = Math.max(scheduledTo, to);
    const then = heard;
    if (later.length === 0) return;
    afterPicture(() => {
      if (heard !== then) return;
      for (const playThen of later) playThen();
    });
  };
  return {
    silence,
    follow: (runThrough, clock, anew) => {
      switch (runThrough.status.kind) {
        case 'running':
        case 'counting':
          if (anew) silence();
          return schedule(runThrough, clock);
        case 'finished':
          if (!anew) return; // its last tones are on the clock already
          silence();
          return sound.playIn(0, 'end');
        case 'paused':
        case 'away':
        case 'abandoned':
          return silence();
      }
    },
  };
}
