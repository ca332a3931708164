import type { Spared } from '../core/toolkit/index.ts';
import type { ToolkitSession } from '../core/workout/index.ts';

type AroundRuns = Extract<ToolkitSession, 'run-warm-up' | 'run-cool-down' | 'stretch-15' | 'tight-hip-flexors' | 'rest-day'>;
type CrossTraining = Extract<ToolkitSession, 'elliptical' | 'deep-water' | 'stairs'>;

/** When a session is for, and what it does. */
export const aroundWords: Readonly<Record<AroundRuns, { readonly when: string; readonly what: string }>> = {
  'run-warm-up': {
    when: 'Before a run',
    what: 'An easy march, then three drills that wake the hips. Run straight after it.',
  },
  'run-cool-down': {
    when: 'After a run',
    what: 'The hip-flexor stretch for 30 seconds a side, then slow work on the thighs.',
  },
  'stretch-15': {
    when: 'Any day, warm',
    what: 'Hip flexors, quads, calves, outer hips and hamstrings, in an unhurried quarter of an hour.',
  },
  'tight-hip-flexors': {
    when: 'If the front of the hip stays tight',
    what: 'Low, slow leg lifts and marches: the hip flexors get strong where they are long.',
  },
  'rest-day': {
    when: 'On a rest day',
    what: 'A little movement and three easy exercises with nothing but your own weight. Drink well today.',
  },
};

/** What each kind of work in place of a run is good for. */
export const crossWords: Readonly<Record<CrossTraining, string>> = {
  elliptical: 'Closest to running, and your feet never leave the pedals.',
  'deep-water': 'The gentlest: the water carries you, and nothing lands.',
  stairs: 'A machine or one real flight, at an easy step.',
};

/** Why one of them is not offered. */
export function sparedWords(spared: Spared): string {
  switch (spared) {
    case 'self-test':
      return 'Left out, since stairs make your hip worse. A new self-test can bring it back.';
    case 'hurt':
      return 'Left out, since it hurt last time. It comes back with a self-test in which stairs are fine.';
    case 'after-birth':
      return 'Waits until six weeks after the birth. Walk, rest, and ask your midwife when more suits you.';
    case 'tag':
      return 'Left out, since your knee does not like to bend deep.';
  }
}

/** "20 minutes" of easy work, as a choice. */
export function minutesWords(minutes: number): string {
  return `${minutes} min`;
}

/** What a button that begins a session is called where more than one stands on a page. */
export function startWords(name: string, minutes: number): string {
  return `${name}: start, ${minutes} min`;
}
