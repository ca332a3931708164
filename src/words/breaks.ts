import type { BreakKind } from '../core/breaks/index.ts';
import type { Milliseconds } from '../core/calendar/index.ts';
import { minutesOf } from '../core/workout/index.ts';

/** On the page's tab, before the screen's own name. */
export function breakTitle(kind: BreakKind): string {
  return kind === 'opener' ? 'Two minutes up' : 'Stand up';
}

/** The break that is due now. */
export function dueWords(kind: BreakKind): { readonly title: string; readonly text: string } {
  return kind === 'opener'
    ? { title: 'Two minutes on your feet', text: 'Walk for two minutes, or let the figure lead you through a standing opener.' }
    : { title: 'Stand up for a moment', text: 'Stand tall and shift from foot to foot a few times. Then carry on.' };
}

const minutesLeft = (ms: Milliseconds): number => minutesOf(ms / 1000);

/** "Next one in 22 min", for the card of the toolkit. `leftMs` null: none lies ahead. */
export function breaksSummary(isGoing: boolean, isDue: boolean, leftMs: Milliseconds | null): string {
  if (isDue) return 'One is due now';
  return isGoing && leftMs !== null ? `Next one in ${minutesLeft(leftMs)} min` : 'For a day at a desk';
}

/** The huge number: minutes to the next break, with what that break is. */
export function leftWords(leftMs: Milliseconds, kind: BreakKind): { readonly minutes: number; readonly text: string } {
  const minutes = minutesLeft(leftMs);
  const unit = minutes === 1 ? 'minute' : 'minutes';
  return {
    minutes,
    text: kind === 'opener' ? `${unit} to your two minutes on your feet` : `${unit} until you stand up`,
  };
}

/** What a closed page or a sleeping phone does, said before anybody counts on it. */
export const whileOpen =
  'This works while the page is open. A closed page or a sleeping phone says nothing. On a computer a tab behind others may be a minute late.';

/** In a calendar that others may see: nothing about health. */
export function breakCalendarTitle(kind: BreakKind): string {
  return kind === 'opener' ? 'Stridewell: Two minutes' : 'Stridewell: Stand';
}
