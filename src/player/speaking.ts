import type { Milliseconds } from '../core/calendar/index.ts';
import { elapsedMs, entryOf, isGoing, type RunThrough, type Step, stepOf, stepsOf } from '../core/workout/index.ts';
import type { Voice } from '../device/index.ts';
import type { Told } from '../words/player.ts';
import { spokenOf } from '../words/spoken.ts';

/** Words this late are left out: the moment they belong to has gone, and the tone has marked it. */
const lateMs: Milliseconds = 400;

/** Speaks beside the tones, from timers of its own. Nothing waits for it. */
export function createSpeaking(voice: Voice | undefined, nameOf: (exerciseId: string) => string, isOn: () => boolean) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let planned = -1;

  const silence = () => {
    clearTimeout(timer);
    planned = -1;
    voice?.hush();
  };

  const tell = (runThrough: RunThrough, step: Step | undefined): Told | null => {
    const prescription = step && entryOf(runThrough, step);
    return step && prescription ? { step, prescription, name: nameOf(step.exerciseId) } : null;
  };

  const plan = (runThrough: RunThrough, now: Milliseconds) => {
    clearTimeout(timer);
    planned = runThrough.stepIndex;
    const told = tell(runThrough, stepOf(runThrough));
    if (told === null) return;
    const next = tell(runThrough, stepsOf(runThrough)[runThrough.stepIndex + 1]);
    const counted = runThrough.status.kind === 'running';
    const since = performance.now() - elapsedMs(runThrough, now);
    const ahead = spokenOf(told, next, counted).filter(({ after }) => since + after * 1000 >= performance.now() - lateMs);
    const sayNext = () => {
      const utterance = ahead.shift();
      if (utterance === undefined) return;
      const inMs = since + utterance.after * 1000 - performance.now();
      timer = setTimeout(
        () => {
          if (performance.now() - (since + utterance.after * 1000) < lateMs) voice?.say(utterance.words);
          sayNext();
        },
        Math.max(0, inMs),
      );
    };
    sayNext();
  };

  return {
    silence,
    follow: (runThrough: RunThrough, now: Milliseconds, anew: boolean): void => {
      if (voice === undefined) return;
      if (!isGoing(runThrough) || !isOn()) {
        if (planned !== -1) silence();
        return;
      }
      if (anew) silence();
      if (runThrough.stepIndex !== planned) plan(runThrough, now);
    },
  };
}
