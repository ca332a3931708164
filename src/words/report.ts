import type { LocalDay } from '../core/calendar/index.ts';
import { type Exercise, exerciseById } from '../core/exercise/index.ts';
import type { Prescription, Profile } from '../core/plan/index.ts';
import type { Adherence, BalanceOfTest, Hurt, Period, Report } from '../core/progress/index.ts';
import { amberFrom } from '../core/safety/index.ts';
import { testName } from './benchmarks.ts';
import { placeName } from './check-in.ts';
import { dateWords, daySpan, fullDay, listOf } from './days.ts';
import { doseWords } from './doses.ts';
import { avoidLabel, equipmentLabel } from './labels.ts';
import { spotName } from './rest.ts';
import { redFlagLabel, selfTestYes } from './safety.ts';
import { sessionName } from './sessions.ts';

/** The fixed line of every report. */
export const reviewedByNobody =
  'Stridewell gives general fitness information, written from published sources. No clinician has reviewed it. The numbers are what one person told their own phone.';

export function periodName(period: Period): string {
  switch (period) {
    case 'block':
      return 'This block';
    case 'four-weeks':
      return 'Four weeks';
    case 'all':
      return 'All';
  }
}

/** "14 of 18 sessions done whose day has come; 12 saved in this time, 372 minutes"; before the first, the day that it is planned for. */
export function doneWords({ adherence, saved, isEmpty, sessions, to }: DoneOf): string {
  const first = sessions.reduce<LocalDay | null>((day, one) => (day === null || one.day < day ? one.day : day), null);
  if (isEmpty && (adherence?.come ?? 0) === 0 && (first === null || first >= to)) {
    const planned = first === null ? '' : ` The first session is planned for ${fullDay(first)}.`;
    return `Nothing is on record yet.${planned}`;
  }
  const minutes = saved.minutes === 1 ? '1 minute' : `${saved.minutes} minutes`;
  const inTime =
    saved.sessions === 1
      ? `1 session saved in this time, ${minutes}`
      : `${saved.sessions} sessions saved in this time, ${minutes}`;
  if (adherence === null) return `${inTime}.`;
  return saved.sessions === 0 ? `${dueWords(adherence)} None was saved in this time.` : `${dueWords(adherence)} ${inTime}.`;
}

type DoneOf = Pick<Report, 'adherence' | 'saved' | 'isEmpty' | 'sessions' | 'to'>;

/** What fills the page in time, on a report that is still empty. */
export const comesHere: readonly string[] = [
  'Each session you save, and its minutes',
  'Pain, day by day, and where it was',
  'What hurt, in a set, a session or a run',
  'Left against right, once you do the timed tests',
  'The six questions, each time you answer them',
];

function dueWords({ done, come }: Adherence): string {
  switch (come) {
    case 0:
      return 'No session of the block has been due yet.';
    case 1:
      return done === 1
        ? 'The one session of the block that was due is done.'
        : 'The one session of the block that was due is not done yet.';
    default:
      return `${done} of the ${come} sessions of the block that were due are done.`;
  }
}

/** What the numbers of the days come to; null: none was given. */
export function painSummary({ painByDay }: Report): string | null {
  if (painByDay.length === 0) return null;
  const worst = Math.max(...painByDay.map((one) => one.worst));
  const sore = painByDay.filter((one) => one.worst >= amberFrom).length;
  const days = painByDay.length === 1 ? 'On 1 day a number was given' : `On ${painByDay.length} days a number was given`;
  return `${days}: ${amberFrom} or more on ${sore} of them, ${worst} at worst.`;
}

/** "Outer hip: 6 days, 5 at worst" */
export function spotLine({ spot, days, worst }: Report['painBySpot'][number]): string {
  return `${spotName(spot)}: ${days === 1 ? '1 day' : `${days} days`}, ${worst} at worst`;
}

/** "Clamshell, Thursday 26 November: 4 of 10, right outer hip, sharp" */
export function hurtLine(hurt: Hurt, exercises: readonly Exercise[]): string {
  const what = hurtName(hurt, exercises);
  const more = [
    hurt.spot === null
      ? hurt.side === null
        ? null
        : { left: 'left side', right: 'right side', both: 'both sides' }[hurt.side]
      : hurt.side === null
        ? spotName(hurt.spot).toLowerCase()
        : placeName(hurt.spot, hurt.side).toLowerCase(),
    hurt.sharp ? 'sharp or catching' : null,
  ].filter((one) => one !== null);
  const tail = more.length === 0 ? '' : `, ${more.join(', ')}`;
  return `${what}, ${dateWords(hurt.day)}: ${hurt.worst} of 10${tail}`;
}

function hurtName({ of, exerciseId }: Hurt, exercises: readonly Exercise[]): string {
  switch (of) {
    case 'set':
      return exerciseById(exercises, exerciseId ?? '')?.name ?? 'An exercise';
    case 'session':
      return 'A session, all in all';
    case 'check-in':
      return 'A check-in';
    case 'run':
      return 'A run';
  }
}

/** "Side plank: left 22 s, right 40 s, 45% apart (24 November)" */
export function balanceLine({ latest: { test, unit, left, right, gap, day } }: BalanceOfTest): string {
  const amount = (value: number) => (unit === 'seconds' ? `${value} s` : `${value}`);
  return `${testName(test)}: left ${amount(left)}, right ${amount(right)}, ${gap}% apart (${dateWords(day)})`;
}

/** "24 November: yes to: eases with movement; even on both legs" */
export function selfTestLine({ day, yes }: Report['selfTests'][number]): string {
  return `${dateWords(day)}: ${yes.length === 0 ? 'no to all six' : `yes to: ${yes.map(selfTestYes).join('; ')}`}`;
}

/** The signs that stand, and those that someone has cleared. */
export function signLines({ standing, cleared }: Report): readonly string[] {
  const now =
    standing.length === 0
      ? ['No sign that needs a look stands now']
      : standing.map((flag) => `Stands now: ${redFlagLabel(flag)}`);
  return [...now, ...cleared.map(({ day, flags }) => `Cleared on ${dateWords(day)}: ${flags.map(redFlagLabel).join('; ')}`)];
}

/** "Clamshell: 2 sets of 10 each side, down in three seconds; 45 s rest; effort 5 of 10" */
export function exerciseLine(prescription: Prescription, exercises: readonly Exercise[]): string {
  const { exerciseId, restSeconds, effort } = prescription;
  const name = exerciseById(exercises, exerciseId)?.name ?? exerciseId;
  const rest = restSeconds > 0 ? `; ${restSeconds} s rest` : '';
  return `${name}: ${doseWords(prescription)}${rest}${effort === null ? '' : `; effort ${effort} of 10`}`;
}

/**
 * How the programme is given, in the order of the CERT checklist for reports of exercise programmes (Slade et al. 2016); its doses
 * stand with the exercises. Label and sentence.
 */
export function certLines(profile: Profile, report: Report): readonly (readonly [string, string])[] {
  const { equipment, avoid, sessionMinutes, experience } = profile;
  const things = [...equipment.map((one) => equipmentLabel(one).toLowerCase()), 'a mat', 'a wall', 'a chair', 'a towel'];
  const spared =
    avoid.length === 0
      ? 'nothing was left out for a sore place'
      : `left out for sore or unsure places: ${listOf(avoid.map((tag) => avoidLabel(tag).label.toLowerCase()))}`;
  return [
    ['Equipment', `Body weight, ${listOf(things)}.`],
    [
      'Who guides',
      'Nobody in person. An app shows each exercise by a moving figure, counts and times it. One person alone, at home.',
    ],
    [
      'How often',
      `Two strength sessions a week, two or three days apart, and one mobility day, for ten weeks; up to ${sessionMinutes} minutes.`,
    ],
    ['Adherence', 'Counted from sets recorded as they ended: a session counts with at least half of its main sets.'],
    ['Motivation', 'Progress to look at and reasons for each change. No rewards.'],
    [
      'Going up',
      'After two calm, complete sessions in a row: one rung, at the start of an odd week. Calm is pain of 0 to 2 and no worse next morning.',
    ],
    [
      'Going down',
      'Pain of 3 to 5 repeats the dose; twice in a row it goes one step down. Pain of 6 or more, a limp, or anything sharp ends the exercise. Two such days in a week pause the plan until a professional was spoken to.',
    ],
    [
      'Start',
      `Level by experience (${{ new: 'new to strength work', some: 'some strength work', regular: 'regular strength work' }[experience]}), pain and six questions; ${spared}.`,
    ],
    [
      'As planned',
      report.adherence === null
        ? 'No block was begun.'
        : report.adherence.come === 0
          ? 'No session has been due yet.'
          : `${report.adherence.done} of ${report.adherence.come} due sessions done; ${report.adherence.leftOut} left out on purpose.`,
    ],
    [
      'Unwanted effects',
      report.isEmpty
        ? 'Nothing is on record yet.'
        : report.hurts.length === 0
          ? 'None was recorded in this time.'
          : `${report.hurts.length} recorded in this time; the latest stand under what hurt.`,
    ],
  ];
}

/** The whole report as plain text. */
export function reportText(report: Report, profile: Profile | null, exercises: readonly Exercise[]): string {
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)];
  return [
    `Stridewell report, ${daySpan(report.from, report.to)}`,
    doneWords(report),
    ...(report.isEmpty
      ? part('What comes here', comesHere)
      : part('Pain', [painSummary(report) ?? 'No number was given.', ...report.painBySpot.map(spotLine)])),
    ...part(
      'What hurt',
      report.hurts.slice(0, mostHurts).map((hurt) => hurtLine(hurt, exercises)),
    ),
    ...part('Left and right', report.balances.map(balanceLine)),
    ...part('Six questions', report.selfTests.slice(0, mostSelfTests).map(selfTestLine)),
    ...part('Signs', signLines(report)),
    ...report.sessions.flatMap((session) =>
      part(
        sessionName(session.kind),
        session.main.map((one) => exerciseLine(one, exercises)),
      ),
    ),
    ...(profile === null
      ? []
      : part(
          'The programme',
          certLines(profile, report).map(([label, sentence]) => `${label}: ${sentence}`),
        )),
    '',
    reviewedByNobody,
  ].join('\n');
}

/** What a page has room for; the rest stays in the history. */
export const mostHurts = 6;
export const mostSelfTests = 2;
