import type { Absence, Pause } from '../core/adapt/index.ts';
import { addDays, type LocalDay } from '../core/calendar/index.ts';
import { dateWords, onDay } from './days.ts';

/** After a week or more without strength: what has gone by and how the plan lies now. `lap`: the one it goes on with. */
export function backSentence({ days }: Absence, lap: number): string {
  const gone = `${days} days went by without strength.`;
  if (days >= 28) return `${gone} The block begins again gently with lap 1.`;
  return days >= 14
    ? `${gone} We go back to lap ${lap} and build from there.`
    : `${gone} Lap ${lap} comes again, and nothing is doubled up.`;
}

/** The two ways to go on after time away; the second only where there is an earlier lap. */
export function backChoices(lap: number): readonly { readonly lap: number; readonly label: string; readonly hint: string }[] {
  const suggested = { lap, label: `Go on with lap ${lap}`, hint: 'What we suggest after this long away.' };
  if (lap === 1) return [suggested];
  return [
    suggested,
    { lap: lap - 1, label: 'One lap easier first', hint: `Lap ${lap - 1} again, then lap ${lap}. Good after illness.` },
  ];
}

/** "Your block now ends on 24 January." */
export function endsOn(day: LocalDay): string {
  return `Your block now ends on ${dateWords(day)}.`;
}

export const pausedTitle = 'Your block is paused';

export function pausedSentence({ to }: Pause, today: LocalDay): string {
  return to === null
    ? 'Nothing is planned until you say that you are back. Your plan waits, and what you did is kept.'
    : `Nothing is planned until you are back ${onDay(addDays(to, 1), today)}. Your plan waits, and what you did is kept.`;
}
