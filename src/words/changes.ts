import type { CurrentPlan, DayCause, MoveRefusal, PlanChange, SwapObstacle } from '../core/adapt/index.ts';
import type { LocalDay } from '../core/calendar/index.ts';
import { type Exercise, type ExerciseId, exerciseById } from '../core/exercise/index.ts';
import type { Prescription, WhyAdapted } from '../core/plan/index.ts';
import { entriesOf } from '../core/workout/index.ts';
import { dateWords, spokenDay } from './days.ts';
import { setWords } from './doses.ts';
import { oneOf, sparedPlace } from './labels.ts';
import { midSentence } from './names.ts';
import { dayWords, painWords } from './pain.ts';

/** Why something in the plan differs from the block as it was begun: one plain sentence. `exerciseId` null: about a day. */
export function explainChange(change: PlanChange, plan: CurrentPlan, exercises: readonly Exercise[], today: LocalDay): string {
  const session = plan.sessions.find((one) => one.session.id === change.sessionId)?.session;
  if (change.exerciseId === null) return explainDay(change.because, session?.day ?? today, today);
  const { exerciseId } = change;
  const entry = session === undefined ? undefined : entriesOf(session).find((one) => one.exerciseId === exerciseId);
  return explainAdapted(change.because, exerciseId, entry ?? null, exercises, today);
}

/**
 * Why an exercise stands here in place of, or in another dose than, what the block began with. `entry` null: it is left out.
 * `today` null: days are told in full, since nobody knows when it is read.
 */
export function explainAdapted(
  why: WhyAdapted,
  exerciseId: ExerciseId,
  entry: Prescription | null,
  exercises: readonly Exercise[],
  today: LocalDay | null,
): string {
  const name = exerciseById(exercises, exerciseId)?.name ?? 'This exercise';
  const other = (id: ExerciseId): string => midSentence(exerciseById(exercises, id)?.name ?? 'the one before');
  const amount =
    entry === null ? '' : entry.sets === 1 ? `one set of ${setWords(entry)}` : `${entry.sets} sets of ${setWords(entry)}`;
  switch (why.code) {
    case 'held-for-pain':
      return `${name} stays at ${amount}: ${painWords(why.pain, today)}.`;
    case 'held-for-effort':
      return `${name} stays at ${amount}, because it felt hard ${dayWords(why.day, today)}.`;
    case 'held-for-long-pain':
      return `${name} stays at ${amount}, because your hips have been sore on ${why.days} days and nothing goes up until that settles.`;
    case 'down-for-pain':
      return why.from === exerciseId
        ? `${name} goes down to ${amount}: ${painWords(why.pain, today)}.`
        : `${name} takes over from ${other(why.from)}, one step easier: ${painWords(why.pain, today)}.`;
    case 'down-for-pain-filter':
      return `${name} stands in for ${other(why.from)}, which has no easier form: ${painWords(why.pain, today)}.`;
    case 'left-out-for-pain':
      return `${name} is left out for now: ${painWords(why.pain, today)}.`;
    case 'scaled-back':
      return `${name} is eased to ${amount}, because your answers about your hip ${dayWords(why.day, today)} ask for less.`;
    case 'scaled-back-filter':
      return `${name} takes over from ${other(why.from)}, because your answers about your hip ${dayWords(why.day, today)} ask for less.`;
    case 'scale-back-lifted':
      return `${name} grows to ${amount}, because you had two calm weeks in a row.`;
    case 'climbed':
      return `${name} takes over from ${other(why.from)} after two calm and complete sessions in a row.`;
    case 'climbed-variety':
      return `${name} takes over from ${other(why.from)} as the way back up, after two calm and complete sessions in a row.`;
    case 'climbed-easy':
      return `${name} takes over from ${other(why.from)}, because that felt easy twice and stayed calm.`;
    case 'swapped-variety':
      return `${name} is here in place of ${other(why.from)}, because you chose it.`;
    case 'answers-filter-tag':
      return `${name} takes over from ${other(why.from)}, which asks more of ${sparedPlace(why.tag)} than you want for now.`;
    case 'answers-filter-equipment':
      return `${name} takes over from ${other(why.from)}, which needs ${oneOf(why.equipment)}, no longer on your list.`;
    case 'answers-filter-level':
      return `${name} takes over from ${other(why.from)}, because your new answers ask for an easier level.`;
    case 'answers-changed':
      return `${name} is planned anew, because you changed your answers.`;
    case 'one-leg-filter':
      return `${name} takes over from ${other(why.from)}, so that the week still has work on one leg at a time.`;
    case 'held-apart':
      return `${name} stays, because your other strength session has ${other(why.next)} this week.`;
    case 'apart-filter':
      return `${name} stands in for ${other(why.from)}, which your other strength session has this week.`;
    case 'held-before-hard-run':
      return `${name} stays, because ${other(why.next)} is too much on the day before a hard run.`;
    case 'down-before-hard-run':
      return `${name} takes over from ${other(why.from)} this once, one step easier, because a hard run comes the day after.`;
    case 'down-before-hard-run-filter':
      return `${name} stands in for ${other(why.from)} this once, because a hard run comes the day after.`;
    case 'fewer-sets-for-minutes':
      return `${name} has ${amount}, so that the session stays within your minutes.`;
    case 'shorter-filter-minutes':
      return `${name} is the quicker choice here, so that the session stays within your minutes.`;
    case 'extra-set':
      return `${name} has one more set on the ${why.side}, because that side is less steady.`;
  }
}

/** Why a session has another day, or none: about the session at hand, or with its name as one of a list. */
export function explainDay(cause: DayCause, day: LocalDay, today: LocalDay, name: string | null = null): string {
  const moved = name === null ? `Moved to ${spokenDay(day, today)}` : `${name} moved to ${spokenDay(day, today)}`;
  const leftOut = name === null ? 'Left out' : `${name} is left out`;
  switch (cause.code) {
    case 'moved':
      return `${moved}, because you asked for that day.`;
    case 'made-room':
      return `${moved}, to leave two days between strength sessions.`;
    case 'no-room':
      return `${leftOut} this week, because no day is left two days clear of your other strength. Nothing is doubled up.`;
    case 'moved-for-pause':
      return `${moved}, because your plan was paused on its day.`;
    case 'left-out-for-pause':
      return `${leftOut}, because your plan is paused on its day. Nothing is doubled up.`;
    case 'week-repeated':
      return `${moved}, because you chose week ${cause.week} once more.`;
    case 'back-same-week':
      return `${moved}: after ${cause.days} days without strength, week ${cause.week} comes again.`;
    case 'back-a-pair':
      return `${moved}: after ${cause.days} days without strength, we go back to week ${cause.week} and build from there.`;
    case 'back-to-start':
      return `${moved}: after ${cause.days} days without strength, the block begins again gently with week 1.`;
    case 'back-chosen':
      return `${moved}, because you chose to go on with week ${cause.week}.`;
    case 'days-changed':
      return `${moved}, because you changed your days.`;
  }
}

/** Why a session may not move there, and where it may. */
export function explainMove({ rule, day, nearest }: MoveRefusal, today: LocalDay): string {
  const instead =
    nearest === null
      ? 'There is no other day for it in this week.'
      : `The nearest day that works is ${spokenDay(nearest, today)}.`;
  return `${explainMoveRule(rule, day)} ${instead}`;
}

/** Why a session may not move there: the rule alone, beside a list that shows where it may. */
export function explainMoveRule(rule: MoveRefusal['rule'], day: LocalDay): string {
  switch (rule) {
    case 'past':
      return `${dateWords(day)} has gone by.`;
    case 'run-conflict':
      return 'Strength stays off the day before your long run.';
    case 'strength-spacing':
      return 'Two strength sessions lie two or three days apart, so that your hips settle in between.';
    case 'day-taken':
      return 'Another session is on that day already.';
    case 'outside-week':
      return 'That day belongs to another week of your block.';
  }
}

/** Why an exercise may not be taken here. */
export function explainSwap(obstacle: SwapObstacle): string {
  switch (obstacle.code) {
    case 'tag':
      return `Asks more of ${sparedPlace(obstacle.tag)} than you want for now.`;
    case 'equipment':
      return `Needs ${oneOf(obstacle.equipment)}.`;
    case 'too-high':
      return 'A step further than these weeks go.';
    case 'other-session':
      return 'Your other strength session has it this week.';
  }
}

/** Codes of prescriptions that differ from the block as it was begun. */
const adaptedCodes: Readonly<Record<WhyAdapted['code'], true>> = {
  'held-for-pain': true,
  'held-for-effort': true,
  'held-for-long-pain': true,
  'down-for-pain': true,
  'down-for-pain-filter': true,
  'left-out-for-pain': true,
  'scaled-back': true,
  'scaled-back-filter': true,
  'scale-back-lifted': true,
  climbed: true,
  'climbed-variety': true,
  'climbed-easy': true,
  'swapped-variety': true,
  'answers-filter-tag': true,
  'answers-filter-equipment': true,
  'answers-filter-level': true,
  'answers-changed': true,
  'one-leg-filter': true,
  'held-apart': true,
  'apart-filter': true,
  'held-before-hard-run': true,
  'down-before-hard-run': true,
  'down-before-hard-run-filter': true,
  'fewer-sets-for-minutes': true,
  'shorter-filter-minutes': true,
  'extra-set': true,
};

export function isAdapted(why: Prescription['why']): why is WhyAdapted {
  if (!Object.hasOwn(adaptedCodes, why.code)) return false;
  // From a damaged record a code may come without what it tells of: then nothing is claimed.
  return !why.code.includes('for-pain') || 'pain' in why;
}
