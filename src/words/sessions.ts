import type { RunKind, Standing } from '../core/adapt/index.ts';
import type { LocalDay } from '../core/calendar/index.ts';
import type { Dose, Equipment } from '../core/exercise/index.ts';
import type { Phase, SessionKind, Week } from '../core/plan/block.ts';
import type { Profile } from '../core/plan/profile.ts';
import { fullDay, listOf, onDay, weekdayName } from './days.ts';

export function sessionName(kind: SessionKind): string {
  switch (kind) {
    case 'strength-a':
      return 'Strength A';
    case 'strength-b':
      return 'Strength B';
    case 'mobility':
      return 'Mobility';
  }
}

/** Inside a dot. */
export function sessionLetter(kind: SessionKind): string {
  switch (kind) {
    case 'strength-a':
      return 'A';
    case 'strength-b':
      return 'B';
    case 'mobility':
      return 'M';
  }
}

export function phaseName(phase: Phase): string {
  switch (phase) {
    case 'settle':
      return 'Settle';
    case 'build':
      return 'Build';
    case 'strength':
      return 'Strength';
    case 'run-ready':
      return 'Run-ready';
  }
}

/** One line on what a phase is about. */
export function phaseWords(phase: Phase): string {
  switch (phase) {
    case 'settle':
      return 'Two legs, short holds, each movement learned well.';
    case 'build':
      return 'One leg takes more of the load.';
    case 'strength':
      return 'One leg, slowly down.';
    case 'run-ready':
      return 'Strength, held close to your running.';
  }
}

export function weekKindName(kind: Week['kind']): string {
  return kind === 'easy' ? 'Easy week' : 'Hard week';
}

function equipmentName(thing: Equipment): string {
  switch (thing) {
    case 'mini-band':
      return 'mini-band';
    case 'long-band':
      return 'long band';
    case 'step':
      return 'step';
    case 'roller':
      return 'roller';
  }
}

/** "Mini-band, step"; a mat is always assumed. */
export function equipmentWords(things: readonly Equipment[]): string {
  return things.length === 0 ? 'Mat only' : asLabel(things.map(equipmentName).join(', '));
}

export function exerciseCount(count: number): string {
  return count === 1 ? '1 exercise' : `${count} exercises`;
}

/** How a session stands, as a short line under its name. */
export function standingWords(standing: Standing, day: LocalDay, today: LocalDay): string {
  switch (standing.state) {
    case 'done':
      return `Done ${onDay(standing.on, today)}`;
    case 'open':
      return standing.late ? `Still open, was planned ${onDay(day, today)}` : 'Today';
    case 'missed':
      return 'Went by';
    case 'skipped':
      return 'Left out';
    case 'coming':
      return asLabel(onDay(day, today));
  }
}

/** A kind of week in the key of the ten weeks: "easy, up to 29 min". `minutes`: of its longest session. */
export function weekKindWords(kind: 'easy' | 'hard', minutes: number): string {
  return kind === 'easy' ? `easy, up to ${minutes} min` : `hard, up to ${minutes} min`;
}

export function runName(run: RunKind): string {
  switch (run) {
    case 'easy':
      return 'run';
    case 'hard':
      return 'hard run';
    case 'long':
      return 'long run';
  }
}

/** A session and a run on one day: which comes first. */
export function runFirst(run: RunKind, when: 'today' | 'that day'): string {
  return `You have a ${runName(run)} ${when}, too. Run first and leave six hours between.`;
}

/** Strength on the day of a run that was told. */
export function ranFirst(run: RunKind): string {
  return `You told of a ${runName(run)} today. Leave six hours between it and strength.`;
}

/** On the Session page: where a session stands, whole. */
export function standingSentence(standing: Standing, day: LocalDay, today: LocalDay): string | null {
  switch (standing.state) {
    case 'done':
      return `Done ${onDay(standing.on, today)}. You may do it again; it counts once.`;
    case 'open':
      return standing.late ? `${fullDay(day)} went by. It is still open and counts on the day you do it.` : null;
    case 'missed':
      return `${fullDay(day)} went by, and the next of its kind has come round. Nothing is doubled up. You may still do this one.`;
    case 'skipped':
      return 'You left this one out. You may still do it.';
    case 'coming':
      return null;
  }
}

/** "4 of 30 sessions" */
export function sessionsDone(done: number, of: number): string {
  return `${done} of ${of} sessions`;
}

/** The week in one line for those who do not see its dots: "Strength A done, Strength B next, Mobility coming". */
export function weekLine(sessions: readonly { readonly kind: SessionKind; readonly state: string }[]): string {
  return listOf(sessions.map(({ kind, state }) => `${sessionName(kind)} ${state}`));
}

export function asLabel(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The runs a block is built round, in one or two sentences. */
export function runsWords(profile: Pick<Profile, 'runDays' | 'hardRunDays' | 'longRunDay'>): string {
  const days = [...profile.runDays].sort();
  if (days.length === 0) return 'No runs are planned.';
  const hard = days.filter((day) => profile.hardRunDays.includes(day) && day !== profile.longRunDay).map(weekdayName);
  const kinds = [
    hard.length > 0 && `${listOf(hard)} ${hard.length === 1 ? 'is' : 'are'} hard`,
    profile.longRunDay !== null && `${weekdayName(profile.longRunDay)} is long`,
  ].filter((kind) => kind !== false);
  const all = `You run on ${listOf(days.map(weekdayName))}.`;
  return kinds.length === 0 ? all : `${all} ${kinds.join(', ')}.`;
}

/** Under a week's phase: "Easy week", "This week, hard, 2 to go", "Hard week, all done". */
export function weekStateWords(week: Week, done: number, of: number, isCurrent: boolean): string {
  const kind = isCurrent ? `This week, ${week.kind}` : weekKindName(week.kind);
  if (done === of) return `${kind}, all done`;
  if (isCurrent) return `${kind}, ${of - done} to go`;
  return done > 0 ? `${kind}, ${done} of ${of} done` : kind;
}

/** Planned effort: "Effort 5.5 of 10. Stop with 4 or 5 left in you." Holds have nothing left to count. */
export function effortWords(effort: number, dose: Dose): string {
  const left = 10 - effort;
  const scale = `Effort ${effort} of 10`;
  if (dose.kind !== 'reps') return `${scale}.`;
  const reps = Number.isInteger(left) ? `${left}` : `${Math.floor(left)} or ${Math.ceil(left)}`;
  return `${scale}: you could do ${reps} more.`;
}
