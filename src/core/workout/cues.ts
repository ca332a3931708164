import type { Seconds } from '../calendar/index.ts';
import type { Prescription, Session } from '../plan/block.ts';
import { entriesOf } from './entries.ts';
import type { Step } from './step.ts';

/** Something heard. The first five mark a change of step; the rest stand inside one. */
export type CueKind = 'prepare' | 'work' | 'switch' | 'rest' | 'end' | 'countdown' | 'halfway' | 'rep' | 'tick';

export interface Cue {
  /** From the session's start. */
  readonly at: Seconds;
  readonly kind: CueKind;
}

/** Steps shorter than this have no countdown: it would begin with the step. */
const countdownFrom: Seconds = 8;
const halfwayFrom: Seconds = 20;

/** The whole sound of a session as a list, in order. Every change of step has one cue; the session's end has one. */
export function cuesOf(steps: readonly Step[], session: Session): Cue[] {
  const entries = entriesOf(session);
  const cues = steps.flatMap((step) => cuesOfStep(step, entries[step.entry]));
  const last = steps.at(-1);
  return last === undefined ? cues : [...cues, endCue(last)];
}

/** The session's own end, after its last step. */
export function endCue(last: Step): Cue {
  return { at: last.start + last.seconds, kind: 'end' };
}

/** The cues of one step: its own at its start, then those inside it, all before its end. One that ends by a tap has its own alone. */
export function cuesOfStep(step: Step, prescription: Prescription | undefined, endsByTap = false): Cue[] {
  if (endsByTap) return [{ at: step.start, kind: step.kind }];
  const inside: Cue[] = [];
  const cue = (at: Seconds, kind: CueKind) => inside.push({ at: step.start + at, kind });
  if (step.kind === 'work' && prescription !== undefined) addWork(step, prescription, cue);
  if (step.seconds >= countdownFrom && !(step.kind === 'work' && prescription?.dose.kind === 'reps')) {
    for (const left of [3, 2, 1]) cue(step.seconds - left, 'countdown');
  }
  inside.sort((a, b) => a.at - b.at);
  return [{ at: step.start, kind: step.kind }, ...inside];
}

function addWork(step: Step, { dose, sides }: Prescription, cue: (at: Seconds, kind: CueKind) => void): void {
  switch (dose.kind) {
    case 'reps': {
      const repSeconds = dose.lift + dose.hold + dose.lower;
      const reps = sides === 'alternating' ? dose.reps * 2 : dose.reps;
      for (let rep = 0; rep < reps; rep += 1) {
        const start = rep * repSeconds;
        if (rep > 0) cue(start, 'rep');
        if (dose.hold > 0) cue(start + dose.lift, 'tick');
        if (dose.lower > 0) cue(start + dose.lift + dose.hold, 'tick');
      }
      return;
    }
    case 'holds': {
      const holds = sides === 'alternating' ? dose.repeats * 2 : dose.repeats;
      for (let hold = 1; hold < holds; hold += 1) cue(hold * dose.seconds, 'rep');
      if (holds === 1 && step.seconds >= halfwayFrom) cue(step.seconds / 2, 'halfway');
      return;
    }
    case 'time':
      if (step.seconds >= halfwayFrom) cue(step.seconds / 2, 'halfway');
      return;
  }
}
