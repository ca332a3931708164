import type { Dose } from '../core/exercise/index.ts';
import type { Tempo } from '../core/workout/index.ts';

/** What sound is doing here and now, and what to do about it. */
export function soundWords(state: 'on' | 'off' | 'blocked' | 'interrupted' | 'missing'): string {
  switch (state) {
    case 'on':
      return 'A tone at every change, a tick in the tempo';
    case 'off':
      return 'Off. The screen still changes colour';
    case 'blocked':
      return 'The browser holds it back until you tap';
    case 'interrupted':
      return 'A call or another app has it. Tap to get it back';
    case 'missing':
      return 'This browser has no sound for us';
  }
}

/** Pocket mode: what it is for, its price, and what stands against it here and now. */
export function pocketHint(sound: boolean, pocket: 'off' | 'on' | 'refused'): string {
  if (!sound) return 'Needs the sound: turn that on first';
  return pocket === 'refused'
    ? 'This browser would not play it this time: keep the screen on. Pause, then Resume tries again'
    : 'The session plays on with the screen locked, and takes over from your music: that stops';
}

/** Why something cannot be chosen in pocket mode. */
export const notInPocket = {
  pace: 'Not in pocket mode: every step goes on by itself',
  voice: 'Not in pocket mode: the track has the phone’s sound',
} as const;

/** Whether the screen stays on while a session runs. */
export function screenWords(pocket: 'off' | 'on' | 'refused', isKeptOn: boolean): string {
  if (pocket === 'on') return 'The screen may lock: the session plays on.';
  return isKeptOn ? 'The screen is kept on.' : 'The screen may lock by itself here: touch it now and then.';
}

/** A kind of set, in the choice of its pace. */
export function paceLabel(kind: Dose['kind']): string {
  switch (kind) {
    case 'reps':
      return 'Own pace for reps';
    case 'holds':
      return 'Own pace for holds';
    case 'time':
      return 'Own pace for timed work';
  }
}

/** Tempos that can be chosen: label and what it means. */
export function tempoWords(tempo: Tempo): { readonly label: string; readonly hint: string } {
  switch (tempo) {
    case 1:
      return { label: 'As planned', hint: 'Lift in two seconds, lower in three or more' };
    case 1.25:
      return { label: 'A quarter slower', hint: 'More time for each part; a session takes a little longer' };
    case 1.5:
      return { label: 'Half as slow again', hint: 'The calmest; a session takes some minutes longer' };
  }
}

export function paceHint(kind: Dose['kind']): string {
  switch (kind) {
    case 'reps':
      return 'No tempo: you say when the set is done';
    case 'holds':
      return 'The clock counts up until you say done';
    case 'time':
      return 'Warm-ups and flows, for as long as you like';
  }
}
