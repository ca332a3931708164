import type { NotTodayWay } from '../core/adapt/index.ts';
import type { LocalDay } from '../core/calendar/index.ts';
import type { Session } from '../core/plan/block.ts';
import { fullDay, spokenDay } from './days.ts';
import { sessionName } from './sessions.ts';

/** A way round a session that does not suit today: the words of its button and what it means. */
export function wayWords(way: NotTodayWay, session: Session, today: LocalDay): { readonly label: string; readonly hint: string } {
  switch (way.code) {
    case 'gentler':
      return {
        label: 'Do it gentler',
        hint: `${gentlerWords(way.session, session)}, ${way.session.minutes} minutes. It counts.`,
      };
    case 'short':
      return { label: 'Do the short form', hint: `One set of what matters most, ${way.session.minutes} minutes. It counts.` };
    case 'later':
      return { label: `Move it to ${spokenDay(way.day, today)}`, hint: `${fullDay(way.day)} keeps the days between.` };
    case 'leave':
      return {
        label: 'Leave it for now',
        hint: `It stays open until the next ${sessionName(session.kind)}. Nothing is doubled up.`,
      };
  }
}

function gentlerWords(gentler: Session, whole: Session): string {
  return gentler.main.some(({ sets }, place) => sets < (whole.main[place]?.sets ?? 0))
    ? 'One set fewer, and lighter'
    : 'The same, lighter';
}
