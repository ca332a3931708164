import { addDays, isLocalDay, type LocalDay, type Weekday, weekdays } from '../../core/calendar/index.ts';
import type { AvoidTag, Equipment } from '../../core/exercise/index.ts';
import { type Experience, type PainSide, type Profile, type SelfTest, weeksSinceBirthOn } from '../../core/plan/index.ts';
import { type RedFlag, redFlags } from '../../core/safety/index.ts';
import { readWhole } from '../../ui/index.ts';

/** Minutes of a strength session that can be chosen. */
export const minutesOffered = [20, 30, 40, 50, 60] as const;
type Minutes = (typeof minutesOffered)[number];

/**
 * What a person has answered so far. Numbers and the day are kept as typed, and what is hidden for now (the days of a pain of 0,
 * a hard run on a day without a run) is kept, too, so that nothing is lost on the way.
 */
export interface Answers {
  readonly worst: number;
  readonly painDays: string;
  readonly side: PainSide;
  /** 'pregnant' is ticked here or chosen under question 5: one answer in two places. */
  readonly redFlags: readonly RedFlag[];
  readonly selfTest: SelfTest;
  readonly equipment: readonly Equipment[];
  readonly avoid: readonly AvoidTag[];
  readonly gaveBirth: boolean;
  readonly weeksSinceBirth: string;
  readonly runDays: readonly Weekday[];
  readonly hardRunDays: readonly Weekday[];
  readonly longRunDay: Weekday | null;
  readonly availableDays: readonly Weekday[];
  /** null: today, whichever day that is when the block is built. */
  readonly startDay: string | null;
  readonly experience: Experience;
  readonly minutes: Minutes;
}

/** No long run is assumed: it would hold days back for somebody who never said so. */
export const defaultAnswers: Answers = {
  worst: 2,
  painDays: '3',
  side: 'both',
  redFlags: [],
  selfTest: [false, true, false, true, false, false],
  equipment: [],
  avoid: [],
  gaveBirth: false,
  weeksSinceBirth: '12',
  runDays: [2, 4, 7],
  hardRunDays: [],
  longRunDay: null,
  availableDays: weekdays,
  startDay: null,
  experience: 'new',
  minutes: 40,
};

/** Where a next block starts from: what lasts is taken over, and a birth is so many weeks longer ago; pain is asked anew. */
export function answersAfter(last: Profile, today: LocalDay): Answers {
  const { runDays, hardRunDays, longRunDay, availableDays, equipment, avoid, experience, sessionMinutes } = last;
  const weeks = weeksSinceBirthOn(last, today);
  const minutes = minutesOffered.find((offered) => offered === sessionMinutes) ?? defaultAnswers.minutes;
  return {
    ...defaultAnswers,
    runDays,
    hardRunDays,
    longRunDay,
    availableDays,
    equipment,
    avoid,
    experience,
    minutes,
    gaveBirth: weeks !== null,
    weeksSinceBirth: weeks === null ? defaultAnswers.weeksSinceBirth : String(Math.min(weeks, mostWeeksSinceBirth)),
  };
}

/** After ten weeks: what the block has taught is filled in, too. */
export function answersForNext(next: Profile): Answers {
  const { pain, selfTest } = next;
  return {
    ...answersAfter(next, next.startDay),
    worst: pain.worst,
    painDays: String(pain.days),
    side: pain.worst === 0 ? defaultAnswers.side : pain.side,
    selfTest,
  };
}

/** The answers that a block goes by today, each as it was given; weeks since a birth have gone on. */
export function answersOf(profile: Profile, today: LocalDay): Answers {
  const { pain, selfTest } = profile;
  return {
    ...answersAfter(profile, today),
    worst: pain.worst,
    painDays: String(pain.days),
    side: pain.worst === 0 ? defaultAnswers.side : pain.side,
    selfTest,
  };
}

export const mostPainDays = 9999;
export const mostWeeksSinceBirth = 520;
/** Days from today in which a block may begin. */
export const furthestStartDays = 366;

export type QuestionNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** An answer that cannot be read, on which question, and what to give instead. */
interface AnswerProblem {
  readonly question: QuestionNumber;
  readonly text: string;
}

/** The first answer that cannot be used, or null. */
export function problemOf(answers: Answers, today: LocalDay): AnswerProblem | null {
  if (answers.worst > 0 && readWhole(answers.painDays, mostPainDays) === null) {
    return { question: 1, text: 'Give the days as a whole number, such as 3. If it came today, give 0.' };
  }
  if (birthOf(answers) === 'gave-birth' && readWhole(answers.weeksSinceBirth, mostWeeksSinceBirth) === null) {
    return { question: 5, text: `Give the weeks as a whole number from 0 to ${mostWeeksSinceBirth}.` };
  }
  const { startDay } = answers;
  if (startDay === null) return null;
  if (!isLocalDay(startDay)) return { question: 7, text: 'That is no day of the calendar. Choose today or a later day.' };
  if (startDay < today) return { question: 7, text: 'That day has gone by. Choose today or a later day.' };
  if (startDay > addDays(today, furthestStartDays)) {
    return { question: 7, text: 'That is more than a year away. Choose a day within the next twelve months.' };
  }
  return null;
}

/** The profile that the answers stand for; null while `problemOf` names a problem. */
export function profileOf(answers: Answers, today: LocalDay, seed: number): Profile | null {
  if (problemOf(answers, today) !== null) return null;
  const { worst } = answers;
  const painDays = readWhole(answers.painDays, mostPainDays) ?? 0;
  return {
    startDay: answers.startDay ?? today,
    availableDays: answers.availableDays,
    ...runsOf(answers),
    equipment: answers.equipment,
    experience: answers.experience,
    sessionMinutes: answers.minutes,
    avoid: answers.avoid,
    pain: worst === 0 ? { worst, days: 0, side: 'none' } : { worst, days: painDays, side: answers.side },
    selfTest: answers.selfTest,
    redFlags: answers.redFlags,
    postpartumWeeks: weeksTold(answers),
    seed,
  };
}

/** The runs as they stand: hard and long ones only on days that have a run. */
export function runsOf({ runDays, hardRunDays, longRunDay }: Answers): Pick<Profile, 'runDays' | 'hardRunDays' | 'longRunDay'> {
  return {
    runDays,
    hardRunDays: hardRunDays.filter((day) => runDays.includes(day)),
    longRunDay: longRunDay !== null && runDays.includes(longRunDay) ? longRunDay : null,
  };
}

export type Birth = 'no' | 'pregnant' | 'gave-birth';

export function birthOf({ redFlags, gaveBirth }: Answers): Birth {
  if (redFlags.includes('pregnant')) return 'pregnant';
  return gaveBirth ? 'gave-birth' : 'no';
}

/** Weeks since the birth that was told; null: none was, or not as a number. */
export function weeksTold(answers: Answers): number | null {
  return birthOf(answers) === 'gave-birth' ? readWhole(answers.weeksSinceBirth, mostWeeksSinceBirth) : null;
}

/** The answers with a birth that is on record, so many weeks ago today. */
export function withWeeksSinceBirth(answers: Answers, weeks: number | null): Answers {
  if (weeks === null) return answers;
  return { ...answers, gaveBirth: true, weeksSinceBirth: String(Math.min(weeks, mostWeeksSinceBirth)) };
}

/** The answers with another one to "pregnancy or birth"; the list of red flags says the same. */
export function withBirth(answers: Answers, birth: Birth): Answers {
  const others = answers.redFlags.filter((flag) => flag !== 'pregnant');
  return { ...answers, gaveBirth: birth === 'gave-birth', redFlags: birth === 'pregnant' ? [...others, 'pregnant'] : others };
}

/** The days with `day` added or taken away, in the order of the week. */
export function toggled(days: readonly Weekday[], day: number): readonly Weekday[] {
  return weekdays.filter((weekday) => (weekday === day ? !days.includes(weekday) : days.includes(weekday)));
}

/** The answers with these signs beside their own: what stands on record stands here, too. */
export function withSigns(answers: Answers, standing: readonly RedFlag[]): Answers {
  return { ...answers, redFlags: redFlags.filter((flag) => answers.redFlags.includes(flag) || standing.includes(flag)) };
}

/** The answers once someone has agreed: the signs are off. A pregnancy keeps what loads the pelvic floor out; under question 5 it may be changed. */
export function withCleared(answers: Answers, cleared: readonly RedFlag[]): Answers {
  const sparesPelvicFloor = cleared.includes('pregnant') && !answers.avoid.includes('pelvic-floor');
  return {
    ...answers,
    redFlags: answers.redFlags.filter((flag) => !cleared.includes(flag)),
    avoid: sparesPelvicFloor ? [...answers.avoid, 'pelvic-floor'] : answers.avoid,
  };
}
