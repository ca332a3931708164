import type { Dose, Sides } from '../core/exercise/index.ts';
import type { Prescription } from '../core/plan/block.ts';
import type { Frame, Side, Step } from '../core/workout/index.ts';
import { timeWords } from './doses.ts';

/** What the player says about a step; `name` gives an exercise's name. */
export interface Told {
  readonly step: Step;
  readonly prescription: Prescription;
  readonly name: string;
}

export function phaseWord(kind: Step['kind']): string {
  switch (kind) {
    case 'prepare':
      return 'Get ready';
    case 'work':
      return 'Work';
    case 'switch':
      return 'Switch sides';
    case 'rest':
      return 'Rest';
  }
}

export function setLine({ set, sets }: Pick<Step, 'set' | 'sets'>): string {
  return `Set ${set} of ${sets}`;
}

/** The second line on a lock screen: "Set 1 of 3, left side". */
export function lockLine(step: Pick<Step, 'set' | 'sets' | 'side'>): string {
  switch (step.side) {
    case null:
      return setLine(step);
    case 'left':
      return `${setLine(step)}, left side`;
    case 'right':
      return `${setLine(step)}, right side`;
  }
}

export function sideWords(side: Side): string {
  return side === 'left' ? 'Left side' : 'Right side';
}

/** What a test ends at by itself: "Up to 60 seconds each side", "Up to 20 reps". */
export function mostWords(dose: Dose, sides: Sides): string {
  switch (dose.kind) {
    case 'reps':
      return eachSide(`Up to ${dose.reps} reps`, sides !== 'both');
    case 'holds':
    case 'time':
      return eachSide(`Up to ${dose.seconds} seconds`, sides !== 'both');
  }
}

/** How much one set is: "10 each side", "3 holds of 10 seconds", "30 seconds". */
export function amountWords(dose: Dose, sides: Sides): string {
  switch (dose.kind) {
    case 'reps':
      return sides === 'both' ? `${dose.reps} reps` : `${dose.reps} each side`;
    case 'holds':
      return dose.repeats === 1
        ? eachSide(`Hold for ${dose.seconds} seconds`, sides !== 'both')
        : eachSide(`${dose.repeats} holds of ${dose.seconds} seconds`, sides !== 'both');
    case 'time':
      return sides === 'each' ? `${dose.seconds} seconds each side` : timeWords(dose.seconds);
  }
}

function eachSide(words: string, each: boolean): string {
  return each ? `${words} each side` : words;
}

/** Said once when a step begins, for screen readers. Short: seconds and ticks are never spoken. `byTap`: it ends by a tap alone. */
export function announcement({ step, prescription, name }: Told, byTap = false): string {
  const side = step.side === null ? '' : `, ${sideWords(step.side).toLowerCase()}`;
  const set = step.sets === 1 ? '' : `, set ${step.set} of ${step.sets}`;
  switch (step.kind) {
    case 'prepare':
      return `Get ready: ${name}${side}${set}. ${amountWords(prescription.dose, prescription.sides)}. ${byTap ? 'It waits for you.' : `${step.seconds} seconds.`}`;
    case 'work':
      return `Work: ${name}${side}${set}.${byTap ? ' Your own pace.' : ''}`;
    case 'switch':
      return `Switch sides. ${step.side === null ? '' : `${sideWords(step.side)} next. `}${step.seconds} seconds.`;
    case 'rest':
      return `Rest, ${step.seconds} seconds.`;
  }
}

/** The line that says what comes after the step on screen. */
export function nextWords(next: Told | null, current: Step): string {
  if (next === null) return 'Next: the summary';
  switch (next.step.kind) {
    case 'prepare':
      return `Next: ${next.name}`;
    case 'switch':
      return next.step.side === null ? 'Next: the other side' : `Next: ${next.step.side} side`;
    case 'rest':
      return `Next: rest for ${next.step.seconds} seconds`;
    case 'work':
      if (next.step.exerciseId !== current.exerciseId) return `Next: ${next.name}`;
      if (current.kind === 'rest')
        return `Next: set ${next.step.set}${next.step.side === null ? '' : `, ${next.step.side} side first`}`;
      return next.step.side === null ? 'Next: work' : `Next: ${next.step.side} side`;
  }
}

/** "8 reps to do", beside the clock that counts up: the number, and what it counts. */
export function toDo(dose: Dose, sides: Sides): { readonly number: string; readonly words: string } {
  switch (dose.kind) {
    case 'reps':
      return { number: `${dose.reps}`, words: eachSide('reps to do', sides === 'alternating') };
    case 'holds':
      return dose.repeats === 1
        ? { number: `${dose.seconds}`, words: eachSide('seconds to hold', sides === 'alternating') }
        : { number: `${dose.repeats}`, words: eachSide(`holds of ${dose.seconds} seconds`, sides === 'alternating') };
    case 'time':
      return dose.seconds >= 300 && dose.seconds % 60 === 0
        ? { number: `${dose.seconds / 60}`, words: 'minutes to do' }
        : { number: `${dose.seconds}`, words: 'seconds to do' };
  }
}

/** "60 seconds at most", beside the clock of a test. */
export function atMost(dose: Dose): { readonly number: string; readonly words: string } {
  switch (dose.kind) {
    case 'reps':
      return { number: `${dose.reps}`, words: 'reps at most' };
    case 'holds':
    case 'time':
      return { number: `${dose.seconds}`, words: 'seconds at most' };
  }
}

/** Minutes left of the session; about, where a person takes their own time. */
export function leftWords(seconds: number, isAbout: boolean): string {
  return isAbout ? `about ${Math.max(1, Math.round(seconds / 60))} min left` : `${clockDigits(seconds)} left`;
}

/** The clock that counts up: whole seconds that have passed. */
export function clockUp(seconds: number): string {
  return clockDigits(Math.floor(seconds + 1e-6));
}

/** Where a person was when they left: "Clamshell, left side, rep 6 of 10." */
export function placeWords(
  { step, name }: Pick<Told, 'step' | 'name'>,
  rep: { readonly rep: number; readonly reps: number } | null,
): string {
  const side = step.side === null ? '' : `, ${sideWords(step.side).toLowerCase()}`;
  switch (step.kind) {
    case 'prepare':
      return `${name}${side}, getting ready.`;
    case 'work':
      return rep === null ? `${name}${side}.` : `${name}${side}, rep ${rep.rep} of ${rep.reps}.`;
    case 'switch':
      return `${name}, changing to the ${step.side ?? 'other'} side.`;
    case 'rest':
      return `${name}, resting after set ${step.set}.`;
  }
}

/** Under "Resume": where it carries on. */
export function resumeWords(
  { kind }: Pick<Step, 'kind'>,
  { rep, secondsLeft, countsUp }: Pick<Frame, 'rep' | 'secondsLeft' | 'countsUp'>,
): string {
  if (rep !== null && rep.rep > 1) return `carry on from rep ${rep.rep}`;
  if (countsUp) return 'carry on where you were';
  return `${clockDigits(secondsLeft)} of this ${kind === 'rest' ? 'rest' : 'step'} to go`;
}

/** Minutes and seconds as the player's digits: 0:24, 12:05. Seconds are rounded up, so that 0:00 is never shown while time is left. */
export function clockDigits(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds - 1e-6));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

const hourAndMinute = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** 18:42, in the device's zone. `at` is epoch milliseconds. */
export function timeOfDay(at: number): string {
  return hourAndMinute.format(at);
}

/** "18:42 to 19:10"; with a minute of pauses or more in it, the minutes that were played are fewer, and it says why. */
export function timesOfSitting(begunAt: number, endedAt: number, secondsPlayed: number): string {
  const times = `${timeOfDay(begunAt)} to ${timeOfDay(endedAt)}`;
  return endedAt - begunAt - secondsPlayed * 1000 >= 60_000 ? `${times}, with pauses` : times;
}

/** "2 of 3" beside the bars of an exercise on the summary. */
export function setsRecorded(done: number, planned: number): string {
  return `${done} of ${planned}`;
}
