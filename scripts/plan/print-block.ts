import { addDays } from '../../src/core/calendar/index.ts';
import { type Exercise, exerciseById } from '../../src/core/exercise/index.ts';
import { type Block, calendarReasons, type Prescription, type Session, type Week } from '../../src/core/plan/index.ts';
import { daySpan, fullDay } from '../../src/words/days.ts';
import { doseWords, explainPrescription, whyTheseDays } from '../../src/words/index.ts';
import { phaseName, sessionName } from '../../src/words/sessions.ts';
import { beside, labelled, width, wrap } from './columns.ts';
import { printProfile, profileColumn } from './print-profile.ts';

/** Where the right of the two columns begins: dose and reason beside the exercise. */
const column = 32;

/** A block as a person reads it, at 80 columns: the profile, its days and why, then the weeks, or the one week asked for. */
export function printBlock(block: Block, exercises: readonly Exercise[], week: number | null = null): string {
  const first = block.weeks[0]?.sessions[0].day ?? block.profile.startDay;
  const reasons = calendarReasons(block);
  const lines = [
    ...heading(`Ten weeks from ${fullDay(first)} ${first.slice(0, 4)}`, '═'),
    '',
    ...printProfile(block.profile),
    ...(reasons === null ? [] : labelled('Days', whyTheseDays(reasons), 2, profileColumn)),
    ...block.weeks.filter(({ number }) => week === null || number === week).flatMap((one) => printWeek(one, exercises)),
  ];
  return `${lines.join('\n')}\n`;
}

function heading(words: string, underline: string): string[] {
  return [words, underline.repeat(width)];
}

function printWeek(week: Week, exercises: readonly Exercise[]): string[] {
  const first = week.sessions[0].day;
  const span = daySpan(first, addDays(first, 6));
  return [
    '',
    '',
    ...heading(`Week ${week.number}, ${week.kind}, ${phaseName(week.phase)}: ${span}, load ${Math.round(week.load)}`, '─'),
    ...week.sessions.flatMap((session) => ['', ...printSession(session, exercises)]),
  ];
}

function printSession({ kind, day, minutes, warmUp, main, coolDown }: Session, exercises: readonly Exercise[]): string[] {
  const names = (entries: readonly Prescription[]): string => entries.map((entry) => nameOf(entry, exercises)).join(', ');
  return [
    `${sessionName(kind)}, ${fullDay(day)}, ${minutes} minutes`,
    ...labelled('Warm-up', names(warmUp), 2, 13),
    ...main.flatMap((entry) => printExercise(entry, exercises)),
    ...labelled('Cool-down', names(coolDown), 2, 13),
  ];
}

function printExercise(entry: Prescription, exercises: readonly Exercise[]): string[] {
  const level = exerciseById(exercises, entry.exerciseId)?.level ?? 1;
  const effort = entry.effort === null ? '' : ` Effort ${entry.effort}.`;
  const superset = entry.superset === null ? '' : `, superset ${entry.superset.toUpperCase()}`;
  return beside(
    [...wrap(nameOf(entry, exercises), column - 4), `level ${level}${superset}`],
    [
      ...wrap(`${sentence(doseWords(entry))}${effort}`, width - column),
      ...wrap(explainPrescription(entry, exercises), width - column),
    ],
    2,
    column,
  );
}

function nameOf(entry: Prescription, exercises: readonly Exercise[]): string {
  return exerciseById(exercises, entry.exerciseId)?.name ?? entry.exerciseId;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
