import type { LongPain, Stop } from '../core/adapt/index.ts';
import type { LocalDay } from '../core/calendar/index.ts';
import { mostUrgent, type Urgency } from '../core/safety/index.ts';
import { listOf, onDay } from './days.ts';

/** Why nothing may be trained now, and what to do. */
export function explainStop(stop: Stop, today: LocalDay): string {
  switch (stop.code) {
    case 'red-flag':
      return flagStops[mostUrgent(stop.flags)];
    case 'two-reds':
      return `Your hip was too sore twice within a week, ${listOf([...new Set(stop.days)].map((day) => onDay(day, today)))}. Rest it, and speak to a physiotherapist before you go on. Everything you did is kept.`;
  }
}

const flagStops: Readonly<Record<Urgency, string>> = {
  today:
    'You ticked a sign that someone should look at today, before any training. Everything you did is kept. Once they have cleared you, say so under “When to see someone”, and training opens again.',
  soon: 'You ticked a sign that a doctor or physiotherapist should see before you train. Everything you did is kept. Once they have cleared you, say so under “When to see someone”, and training opens again.',
  'clearance-first':
    'You told us something that a doctor, midwife or physiotherapist should know of before you train. Everything you did is kept. Once they agree, say so under “When to see someone”, and training opens.',
};

/** Asked before training goes on that two sore days have stopped. */
export function spokenQuestion(inBlock: boolean) {
  return {
    title: 'Have you spoken to someone?',
    reason: inBlock
      ? 'A doctor or physiotherapist knows your hip; we do not. If they are content for you to go on, your plan opens again, easier where it hurt.'
      : 'A doctor or physiotherapist knows your hip; we do not. If they are content for you to go on, everything opens again, and you begin with less than before.',
    yes: inBlock ? 'Yes, go on with my plan' : 'Yes, go on',
    no: 'Not yet',
  };
}

/** Pain that stays: how long it has, and the next step. */
export function longPainSentence({ days, level, spokenUntil }: LongPain): string {
  if (spokenUntil !== null)
    return `Your hips have been sore on ${days} days. You have spoken to someone; go by what they told you.`;
  switch (level) {
    case 'nudge':
      return `Your hips have been sore on ${days} days. Take the next runs easy, and see someone if they are no calmer by day seven.`;
    case 'advise':
      return `Your hips have been sore on ${days} days. If they are not calmer in a few days, see a physiotherapist.`;
    case 'block':
      return `Your hips have been sore on ${days} days, so nothing goes up for now. Ask a physiotherapist to look at them.`;
  }
}
