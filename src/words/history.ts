import type { LocalDay } from '../core/calendar/index.ts';
import { didSomething, type SessionFinished, type SetDone } from '../core/facts/index.ts';
import type { ByHandRefusal, Past, PastDose, PastSet } from '../core/history/index.ts';
import { amberFrom } from '../core/safety/index.ts';
import { minutesOf, outsideBlock } from '../core/workout/index.ts';
import { dateWords, fullDay, listOf } from './days.ts';
import { countWords } from './doses.ts';
import { spotName } from './rest.ts';
import { sessionName } from './sessions.ts';
import { toolkitSessionName } from './sittings.ts';

type Done = SetDone['done'];

/** "Strength A", "Warm-up", or the exercise that was done by itself. */
export function pastName({ sessionId, kind }: Pick<Past, 'sessionId' | 'kind'>, nameOf: (exerciseId: string) => string): string {
  const outside = outsideBlock(sessionId);
  if (outside?.of === 'exercise') return nameOf(outside.exerciseId);
  if (outside?.of === 'warm-up') return 'Warm-up';
  if (outside?.of === 'toolkit') return toolkitSessionName(outside.name);
  return kind === null ? 'Session' : sessionName(kind);
}

export function onRecord(count: number): string {
  if (count === 0) return 'Nothing on record yet';
  return count === 1 ? 'One session on record' : `${count} sessions on record`;
}

/** "November 2026" */
export function monthWords(day: LocalDay): string {
  return monthFormat.format(new Date(`${day}T00:00:00Z`));
}
const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "Thursday 26 November 2026" */
export function dayWithYear(day: LocalDay): string {
  return `${fullDay(day)} ${day.slice(0, 4)}`;
}

/** Under a sitting's name: "33 min, 14 of 14 sets", "Not saved, 3 sets kept". */
export function pastLine({ finished, setsDone, sets }: Pick<Past, 'finished' | 'setsDone' | 'sets'>): string {
  if (finished === null) return sets.length === 1 ? 'Not saved, one set kept' : `Not saved, ${sets.length} sets kept`;
  const { seconds, setsPlanned } = finished.said;
  const minutes = minutesOf(seconds);
  return setsPlanned === 0 ? `${minutes} min` : `${minutes} min, ${setsDone} of ${setsPlanned} sets`;
}

export function effortWord(effort: 'easy' | 'right' | 'hard'): string {
  return effort === 'easy' ? 'Easy' : effort === 'right' ? 'Right' : 'Hard';
}

/** For those who do not see the column: "hips 2 of 10". */
export function hipsWords(pain: number): string {
  return `hips ${pain} of 10`;
}

/** One amount: "10", "30 s". */
export function amountWords(amount: number, unit: SetDone['unit']): string {
  if (unit === 'reps') return `${amount}`;
  return amount >= 300 ? `${Math.floor(amount / 60)} min` : `${amount} s`;
}

/** One set whole, as its button is called: "Set 2: left 9 reps, right 10 reps. Change". */
export function setButtonName({ set, done, unit }: Pick<SetDone, 'set' | 'done' | 'unit'>): string {
  const { both, left, right } = done;
  const parts = [
    both !== undefined && countWords(both, unit),
    left !== undefined && `left ${countWords(left, unit)}`,
    right !== undefined && `right ${countWords(right, unit)}`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? `Set ${set}: nothing. Change` : `Set ${set}: ${parts.join(', ')}. Change`;
}

/** How the amounts of an exercise are known. */
export function howKnown(sets: readonly PastSet[]): string {
  const hows = new Set(sets.map(({ set }) => set.how));
  if (hows.size > 1) return 'Some sets were counted in the session, some were put in by you.';
  if (hows.has('guided')) return 'Counted in the session.';
  return hows.has('tapped') ? 'Done at your own pace, ended by your tap.' : 'Put in by you.';
}

/** What was said of one set: "Set 2 felt hard, hips 3 of 10, left, outer hip, sharp or catching." null: nothing. */
export function saidOfSet({ set, effort, pain, done }: SetDone): string | null {
  if (effort === undefined && pain === undefined) return null;
  const parts = pain === undefined ? [] : [hipsWords(pain.worst), ...placeWords(pain)];
  const words = effort === undefined ? parts : [`felt ${effort}`, ...parts];
  return didSomething({ done }) ? `Set ${set}: ${words.join(', ')}.` : `Set ${set}, not done: ${words.join(', ')}.`;
}

/** Where a pain was and what it was like, as short pieces of a list. */
export function placeWords({ side, spot, sharp }: Pick<SessionFinished, 'side' | 'spot' | 'sharp'>): string[] {
  return [
    side === undefined ? null : side === 'both' ? 'both sides' : side,
    spot === undefined ? null : spotName(spot).toLowerCase(),
    sharp === undefined ? null : sharp ? 'sharp or catching' : 'dull or aching',
  ].filter((part) => part !== null);
}

/** In which form it was done, where that was not the whole. */
export function formWords(form: SessionFinished['form']): string | null {
  if (form === 'short') return 'The short form.';
  return form === 'gentler' ? 'The gentler form.' : null;
}

export function endedWords({ ended, endedFor }: Pick<SessionFinished, 'ended' | 'endedFor'>): string | null {
  if (ended === 'finished') return null;
  switch (endedFor) {
    case 'time':
      return 'Ended early, out of time.';
    case 'tired':
      return 'Ended early, tired.';
    case 'pain':
      return 'Ended early, because it hurt.';
    case 'equipment':
      return 'Ended early, for want of equipment.';
    default:
      return 'Ended early.';
  }
}

export const openWords =
  'Fewer than half of its main sets are on record. They are kept, and the session stays open in your plan.';
export const notSavedWords = 'This session was never saved. Its sets are kept; they do not count as a session.';

export function deletedWords(what: string): string {
  return `${what} is deleted.`;
}

export function whatIsDeleted(name: string, day: LocalDay): string {
  return `${name} of ${dateWords(day)}`;
}

export function whatSetIsDeleted(exercise: string, set: number): string {
  return `Set ${set} of ${exercise}`;
}

export function byHandProblem(refusal: ByHandRefusal | 'no-day', first: LocalDay): string {
  switch (refusal) {
    case 'day-to-come':
      return 'That day has not come yet. Choose today or an earlier one.';
    case 'before-the-block':
      return `Your block begins on ${fullDay(first)}. Choose that day or a later one.`;
    case 'no-day':
      return 'Choose the day on which you did it.';
  }
}

/** Under the form, for as long as it holds too little. */
export function tooFewWords(done: number, planned: number): string {
  return `${done} of ${planned} sets. With fewer than half the session stays open in your plan. What you did is kept.`;
}

/** The sets of one day: "10, 10, 9", "left 9, right 10; left 9, right 9", "30 s, 30 s". */
export function dosePieces({ sets, unit }: Pick<PastDose, 'sets' | 'unit'>): string {
  const words = sets.map((done) => piece(done, unit));
  return words.join(words.some((each) => each.includes(',')) ? '; ' : ', ');
}

function piece({ both, left, right }: Done, unit: SetDone['unit']): string {
  if (both !== undefined) return amountWords(both, unit);
  if (left === right && left !== undefined) return `${amountWords(left, unit)} each side`;
  return [
    left === undefined ? null : `left ${amountWords(left, unit)}`,
    right === undefined ? null : `right ${amountWords(right, unit)}`,
  ]
    .filter((side) => side !== null)
    .join(', ');
}

/** The sentence above the chart of an exercise. */
export function dosesReading(doses: readonly PastDose[]): string {
  const [first] = doses;
  const last = doses.at(-1);
  if (first === undefined || last === undefined) return 'You have not done this one yet. Each time you do, it is noted here.';
  if (doses.length === 1) return `You did it once, on ${dateWords(last.day)}: ${dosePieces(last)}.`;
  const hurt = doses.filter(({ pain }) => pain !== null && pain >= amberFrom).length;
  const said = doses.filter(({ pain }) => pain !== null).length;
  const times = `You did it ${doses.length} times, the last time on ${dateWords(last.day)}: ${dosePieces(last)}.`;
  if (said === 0) return times;
  return hurt === 0
    ? `${times} The hips were never above ${amberFrom - 1} of 10.`
    : `${times} The hips were above ${amberFrom - 1} of 10 on ${hurt === 1 ? 'one' : hurt} of ${said} days with an answer.`;
}

/** The chart in words. */
export function dosesChartName(doses: readonly PastDose[], unit: SetDone['unit']): string {
  const totals = doses.map(({ day, total }) => `${dateWords(day)} ${total}`);
  return unit === 'reps' ? `Reps each day: ${listOf(totals)}.` : `Seconds each day: ${listOf(totals)}.`;
}
