import type { StartQuestion, TodaysPlan, Waiting } from '../core/adapt/index.ts';
import { daysBetween, type LocalDay } from '../core/calendar/index.ts';
import type { Session } from '../core/plan/block.ts';
import { minutesOf, type SessionForm, type Step } from '../core/workout/index.ts';
import { onDay, spokenDay } from './days.ts';
import { asLabel, runName, sessionName } from './sessions.ts';

/** A session whose day went by: an ordinary thing, said once. */
export function lateSentence(session: Session, today: LocalDay): string {
  return `${asLabel(spokenDay(session.day, today))} went by. ${sessionName(session.kind)} is still open.`;
}

/** The question before a start out of turn, and why it is asked. `form`: the one that was chosen; to the gentler it is not offered again. */
export function startQuestionWords(
  question: StartQuestion,
  today: LocalDay,
  form: SessionForm = 'whole',
): { readonly title: string; readonly reason: string } {
  switch (question.code) {
    case 'red-today':
      if (form === 'gentler') {
        return {
          title: 'Gentler, or rest today?',
          reason:
            'Your hips hurt more than we want today, so rest is still the better way. If you start, go easy, and stop if it hurts more.',
        };
      }
      return {
        title: 'Strength on a sore day?',
        reason:
          'You told us today that your hips hurt more than we want. Rest is the better way, and the session waits. “Not today” on its page has a gentler one.',
      };
    case 'strength-too-soon': {
      const sameDay = daysBetween(question.lastDay, today) <= 0;
      return {
        title: sameDay ? 'Strength twice in a day?' : 'Strength two days running?',
        reason: `Your last strength session was ${sameDay ? 'today' : 'yesterday'}. Muscles and tendons settle best with a day between. If your hips feel calm, you may start.`,
      };
    }
    case 'eve-of-long-run':
      return {
        title: 'Strength the day before your long run?',
        reason: `Your long run is ${spokenDay(question.longRunDay, today)}. Strength now can leave your hips tired for it. If the run is off, or easy this week, you may start.`,
      };
    case 'ran-today':
      return {
        title: `Strength after your ${runName(question.run)}?`,
        reason: `You told of a ${runName(question.run)} today that your plan did not know of. Leave six hours between, or wait until tomorrow. If your hips feel calm, you may start.`,
      };
  }
}

/** Why a session that is open is better left for now, and until when. */
function waitingSentence({ planned, question, freeFrom }: Waiting, today: LocalDay): string {
  const name = sessionName(planned.session.kind);
  switch (question.code) {
    case 'red-today':
      return `Your hips are sore today, so rest comes first. ${name} can wait until ${spokenDay(freeFrom, today)}.`;
    case 'strength-too-soon':
      return `${name} can wait until ${spokenDay(freeFrom, today)}, so that a day lies between two strength sessions.`;
    case 'eve-of-long-run':
      return `Your long run is tomorrow. ${name} can wait until ${spokenDay(freeFrom, today)}.`;
    case 'ran-today':
      return `You had a ${runName(question.run)} today. ${name} can wait until ${spokenDay(freeFrom, today)}.`;
  }
}

interface Told {
  readonly title: string;
  readonly sentence: string;
}

/** A day without a session to start: heading and one or two thoughts. `firstDay` is the block's first, while it lies ahead. */
export function restWords(rest: Extract<TodaysPlan, { kind: 'rest' }>, firstDay: LocalDay | null, today: LocalDay): Told {
  if (rest.done !== null) {
    return {
      title: `${sessionName(rest.done.session.kind)} is done`,
      sentence:
        rest.waiting === null
          ? 'That is enough for today. Rest is where the hip gets stronger.'
          : waitingSentence(rest.waiting, today),
    };
  }
  if (rest.waiting !== null) return { title: 'Rest today', sentence: waitingSentence(rest.waiting, today) };
  if (firstDay !== null && rest.next?.session.day === firstDay) {
    return {
      title: `You start ${onDay(firstDay, today)}`,
      sentence: 'Nothing is asked of you before then. An easy walk is fine.',
    };
  }
  return { title: 'Nothing today', sentence: 'Rest is where the hip gets stronger. An easy run is fine if your hips are calm.' };
}

/** Instead of a next block: one strength session a week, in turn. */
export const maintenanceSentence =
  'Or keep what you have: one strength session a week is enough for that, Strength A and Strength B in turn.';

/** The end of the ten weeks, with its count. */
export function blockOverWords(done: number, of: number): Told {
  return {
    title: 'Your ten weeks are over',
    sentence:
      done === of
        ? `You did all ${of} sessions. A new block begins from where your hips are now.`
        : `You did ${done} of ${of} sessions. Each one counts. A new block begins from where your hips are now.`,
  };
}

/** Where a session was left. `name` is the exercise's. */
export function leftInWords(sitting: string, step: Pick<Step, 'set' | 'sets'>, name: string, over: boolean): string {
  if (over) return `${sitting} has ended. What you did waits to be saved.`;
  const where = `You left ${sitting} in set ${step.set} of ${step.sets}`;
  return sitting === name ? `${where}.` : `${where}: ${name}.`;
}

/** "4 of 11 sets kept, 18 min to go" */
export function toGoWords(setsDone: number, setsPlanned: number, seconds: number | null): string {
  const kept = `${setsDone} of ${setsPlanned} sets kept`;
  return seconds === null ? kept : `${kept}, ${minutesOf(seconds)} min to go`;
}

/** Another session stands open, so this one cannot be started. */
export function unfinishedFirst(sitting: string): string {
  return `${sitting} is unfinished. Finish it or end it first; what you did in it is kept.`;
}
