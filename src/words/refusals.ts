import { type Weekday, weekdays } from '../core/calendar/index.ts';
import type { PlanRefusal } from '../core/plan/index.ts';
import { type RedFlag, redFlagUrgency } from '../core/safety/index.ts';
import { listOf, weekdayName } from './days.ts';
import { redFlagLabel } from './safety.ts';

type Data = PlanRefusal['data'];

/** Why there is no block: what stands in the way, then the smallest change that frees it. */
export function explainRefusal({ rule, data }: PlanRefusal): string {
  switch (rule) {
    case 'invalid-profile':
      return unreadable[String(data['field'])] ?? 'Some of your answers could not be read. Go through the questions once more.';
    case 'red-flag':
      return redFlagWords(data);
    case 'too-soon-after-birth':
      return `It is ${weeksWords(Number(data['weeks'] ?? 0))} since you gave birth, and a plan begins after six weeks at the earliest. Until then rest and walk, and ask a women's-health physiotherapist when strength suits you.`;
    case 'pain-too-high':
      return `Pain of ${data['worst'] ?? 6} out of 10 is more than we train with. Let it settle to 5 or less, and see a physiotherapist if it does not ease within a few days.`;
    case 'session-too-short':
      return `A session needs 20 minutes for warm-up, main part and cool-down, and you gave ${data['minutes'] ?? 'fewer'}. Choose 20 minutes or more.`;
    case 'too-few-days':
      return tooFewDaysWords(data);
    case 'run-conflict':
      return runConflictWords(data);
    case 'strength-spacing':
      return 'Two strength sessions lie two or three days apart, so that your hips settle in between. Choose a day further from the other one.';
  }
}

const unreadable: Readonly<Record<string, string>> = {
  startDay: 'The start day is not a day we can plan from. Choose it again.',
  availableDays: 'The days for your sessions could not be read. Tick them again.',
  runDays: 'Your run days could not be read. Tick them again.',
  hardRunDays: 'A hard run is on a day without a run. Tick that day as a run day, or take the hard run off it.',
  longRunDay: 'The long run is on a day without a run. Tick that day as a run day, or choose another for the long run.',
  equipment: 'Your equipment could not be read. Tick it again.',
  experience: 'Your experience could not be read. Choose it again.',
  sessionMinutes: 'A session takes 20 to 60 minutes. Choose a time in between.',
  avoid: 'The places to spare could not be read. Tick them again.',
  pain: 'Your pain could not be read. Give it as a whole number from 0 to 10, and its days as a whole number.',
  selfTest: 'The six questions about your hip could not be read. Answer them again.',
  redFlags: 'The list of warning signs could not be read. Tick it again.',
  postpartumWeeks: 'The weeks since the birth could not be read. Give them as a whole number.',
};

function redFlagWords(data: Data): string {
  const flag = data['flag'];
  if (!isRedFlag(flag))
    return 'You ticked a sign that someone should look at first. Ask a doctor or physiotherapist, then untick it.';
  const label = redFlagLabel(flag);
  switch (redFlagUrgency[flag]) {
    case 'today':
      return `You ticked “${label}”, and that comes before any training. Ring your doctor or an urgent care line today, and come back once they have cleared you.`;
    case 'soon':
      return `You ticked “${label}”, and someone should look at that before you train. Ring your doctor or a physiotherapist this week, and come back once they have cleared you.`;
    case 'clearance-first':
      return `You ticked “${label}”, so someone who knows you should agree first. Ask your doctor, midwife or physiotherapist, and say so below once they do.`;
  }
}

function isRedFlag(value: unknown): value is RedFlag {
  return typeof value === 'string' && value in redFlagUrgency;
}

function tooFewDaysWords(data: Data): string {
  const given = daysIn(data['days']);
  const add = daysIn(data['add']);
  const need = 'A week needs three days: two for strength, two or three days apart, and one for mobility.';
  const gave = `You gave ${given.length === 0 ? 'none' : listOf(given.map(weekdayName))}.`;
  if (data['anyDay'] === 1) return `${need} ${gave} Add any third day.`;
  if (add.length === 0) return `${need} ${gave} Add more days.`;
  return given.length === 2
    ? `${need} ${gave} Add ${eitherOf(add)}.`
    : `${need} ${gave} Add ${listOf(add.map(weekdayName))}, say.`;
}

function runConflictWords(data: Data): string {
  const given = daysIn(data['days']);
  const [longRun] = daysIn(data['longRunDay']);
  const add = daysIn(data['add']);
  const need =
    longRun === undefined
      ? 'Strength stays off the day before your long run.'
      : `Strength stays off the day before your long run on ${weekdayName(longRun)}.`;
  const left = `The days you gave, ${listOf(given.map(weekdayName))}, then hold no two that lie two or three days apart.`;
  return `${need} ${given.length === 0 ? 'No two days are left for it.' : left} Add ${add.length === 0 ? 'another day' : eitherOf(add)}.`;
}

/** Weekday numbers with commas between, as a refusal carries them. */
function daysIn(value: string | number | undefined): Weekday[] {
  const numbers = String(value ?? '').split(',');
  return weekdays.filter((day) => numbers.includes(String(day)));
}

const eitherFormat = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** "Tuesday, Wednesday or Thursday" */
function eitherOf(days: readonly Weekday[]): string {
  return eitherFormat.format(days.map(weekdayName));
}

function weeksWords(weeks: number): string {
  if (weeks === 0) return 'less than a week';
  return weeks === 1 ? '1 week' : `${weeks} weeks`;
}
