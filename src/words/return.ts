import { addDays, type LocalDay, weekdayOf } from '../core/calendar/index.ts';
import type { Barred, Bout, Lapsed, NotReady, ReturnCheck, ReturnState } from '../core/return/index.ts';
import { dayOfMonth, onDay, spokenDay, weekdayName } from './days.ts';
import { timeOfDay } from './player.ts';
import { asLabel } from './sessions.ts';
import { explainStop } from './stops.ts';

/** Beside the tool's name: where it stands, in a few words. */
export function returnSummary({ standing, barred, passed }: ReturnState, today: LocalDay): string {
  if (barred !== null && standing.code !== 'ask-at-once' && standing.code !== 'ask-a-day-later') return 'Not today';
  switch (standing.code) {
    case 'checks':
      return checksSummary(standing.checks, today);
    case 'bout-due':
      return `Day ${standing.number} is today`;
    case 'day-between':
      return `Day ${standing.number} is ${onDay(standing.from, today)}`;
    case 'bout-open':
      return 'Waits where you left it';
    case 'ask-at-once':
      return 'How are the hips now?';
    case 'awaiting-a-day':
      return `Day ${passed.length + 1} is done, so far calm`;
    case 'ask-a-day-later':
      return 'How were the hips since?';
    case 'ready':
      return 'Three calm days: ready';
    case 'not-ready':
      return 'Not yet: rest first';
  }
}

type Checks = Extract<ReturnState['standing'], { readonly code: 'checks' }>['checks'];

function checksSummary(checks: Checks, today: LocalDay): string {
  switch (checks.code) {
    case 'open':
      return checks.passed.length === 0 ? 'Six checks first' : `${checks.passed.length} of 6 checks done`;
    case 'morning-awaited':
      return `One check left, ${spokenDay(checks.from, today)}`;
    case 'not-yet':
      return 'Not yet: rest first';
  }
}

/** The check as a heading, and how it is done. */
export const checkWords: Readonly<Record<ReturnCheck, { readonly title: string; readonly how: string }>> = {
  'walk-30': { title: 'Walk for 30 minutes', how: 'A brisk walk on the flat. Calm means pain of 2 or less, all the way.' },
  'stand-10': { title: 'Stand on one leg', how: 'Ten seconds on each leg, near a wall. Calm means steady, and no pain.' },
  'squats-10': {
    title: 'Ten squats on one leg',
    how: 'Ten small ones on each leg, a hand on the wall. Calm means the knee stays over the foot.',
  },
  'jog-1': { title: 'Jog on the spot', how: 'One minute, light and low. Calm means both feet land alike.' },
  hops: {
    title: 'Hop on one leg',
    how: 'Ten small hops on each leg, up to thirty if they feel easy. Calm means no pain at all.',
  },
  'next-morning': {
    title: 'The next morning',
    how: 'Get up, walk about, take a stair or two. Calm means no different from other mornings.',
  },
};

/** Why a check says "not yet", and what to do. */
export function checkNotYet(check: ReturnCheck, again: LocalDay, today: LocalDay): string {
  if (check === 'hops') {
    return 'Hopping that hurts is a sign to have looked at before you run. See a doctor or physiotherapist, and leave running until then.';
  }
  const when = again <= today ? 'today' : onDay(again, today);
  return check === 'next-morning'
    ? `The checks were a little more than your hips liked. Give them a calm day or two. You can begin again ${when}, and a swap keeps you fit meanwhile.`
    : `That is all for now. Your hips want a little more time before they run. You can begin again ${when}, and a swap keeps you fit meanwhile.`;
}

/** What begins the checks again; after hops that hurt only once someone has looked. */
export const beginAgainLabel = (check: ReturnCheck): string =>
  check === 'hops' ? 'I have been seen: begin again' : 'Begin again with the checks';

/** Why "ready" no longer holds, gently. */
export function lapsedWords(lapsed: Lapsed): string {
  return lapsed === 'time'
    ? 'Your three calm jogs were more than two weeks ago. Hips change, so the checks come first again.'
    : 'Your hips have been sore since your three calm jogs. Give them a calm day or two, then begin with the checks again.';
}

/** Why no running is begun today, and what to do. */
export function barredWords(barred: Barred, today: LocalDay): string {
  switch (barred.code) {
    case 'stopped':
      return explainStop(barred.stop, today);
    case 'pelvic-floor':
      return 'Your plan spares the pelvic floor, so this test waits. Before you run or jump, see a women’s-health physiotherapist.';
    case 'after-birth':
      return 'It is under twelve weeks since the birth you told us of, so this test waits. Before you run or jump, see a women’s-health physiotherapist.';
    case 'sore-today':
      return 'You said today that your hip is too sore. No running today. If it is no calmer in the morning, see a physiotherapist.';
  }
}

/** Why a bout says "not yet", gently. */
export function notReadyWords(because: NotReady): string {
  switch (because.code) {
    case 'altered':
      return 'You limped, or your hip changed how you ran. A hip that does that asks for more time.';
    case 'sharp':
      return 'Something was sharp or catching. That is a reason to wait, and to tell a physiotherapist if it comes again.';
    case 'hurt':
      return `Your hips went up to ${because.worst}. We want 2 or less, in the jog and for a day after it.`;
    case 'grew':
      return `Your hips went from ${because.from} to ${because.to}. They settle best when a jog leaves them where they were.`;
    case 'stayed':
      return 'A day later your hips were not back to where they were. They have not had enough rest yet.';
  }
}

/** What to do after "not yet". */
export function afterNotReady(again: LocalDay, today: LocalDay): string {
  const when = again <= today ? 'today' : onDay(again, today);
  return `Leave running for now. Swaps and strength may go on where they are calm. You can begin again with the checks ${when}. If it keeps coming back, or lasts more than a week, see a physiotherapist.`;
}

export const readyWords =
  'Three jogs, three calm days. Start with a jog and a walk in turn, never two days running, and let the jogs grow a little each week. If the hips speak up, take a step back.';

/** What a bout that passed has shown: "Hips 1 after the run, 0 a day later." */
export function boutWords({ said }: Bout): string {
  return `Hips ${said.atOnce ?? 0} after the jog, ${said.over24Hours ?? 0} over the next day.`;
}

/** "Wednesday 25" */
export function shortDay(day: LocalDay): string {
  return `${weekdayName(weekdayOf(day))} ${dayOfMonth(day)}`;
}

/** When the second question comes: "Tomorrow from 18:25". */
export function askedAgainAt(until: number, bout: Bout, today: LocalDay): string {
  return `${asLabel(spokenDay(addDays(bout.endedOn, 1), today))} from ${timeOfDay(until)} we ask once more: how were the hips over the 24 hours?`;
}

/** Under a bout that stands open in the player. */
export const boutOpenWords = 'It waits where you left it.';

/** What opens the next day: the line under a day that is still to come. */
export function opensWhen(number: number, from: LocalDay | null, today: LocalDay): string {
  if (from !== null && from > today) return `Opens ${onDay(from, today)}.`;
  return `Opens when day ${number - 1} has passed, and a day lies between.`;
}
