import { type Weekday, weekdays } from '../../src/core/calendar/index.ts';
import type { Profile } from '../../src/core/plan/index.ts';
import { type ScaleBackReason, scaleBackReason } from '../../src/core/safety/index.ts';
import { listOf, weekdayName } from '../../src/words/days.ts';
import { avoidLabel } from '../../src/words/labels.ts';
import { equipmentWords } from '../../src/words/sessions.ts';
import { labelled } from './columns.ts';

/** Where the answers begin, beside their names. */
export const profileColumn = 18;

const experiences: Readonly<Record<Profile['experience'], string>> = {
  new: 'New to strength work',
  some: 'Some strength work behind them',
  regular: 'Strength work is regular',
};

const scaledBack: Readonly<Record<ScaleBackReason, string>> = {
  pain: 'Scaled back, because of pain of 3 or more',
  'pain-days': 'Scaled back, because of pain that has lasted ten days or more',
  'self-test': 'Scaled back, because of a yes to question 1, 3, 5 or 6',
};

/** A profile in words, a line for each answer. */
export function printProfile(profile: Profile): string[] {
  const line = (label: string, words: string): string[] => labelled(label, words, 2, profileColumn);
  const reason = scaleBackReason(profile.pain, profile.selfTest);
  const ahead = profile.experience === 'regular' && profile.pain.worst === 0;
  return [
    ...line('Minutes', `${profile.sessionMinutes} for a strength session`),
    ...line('Experience', experiences[profile.experience]),
    ...line('Equipment', equipmentWords(profile.equipment)),
    ...line('To spare', profile.avoid.length === 0 ? 'Nothing' : profile.avoid.map((tag) => avoidLabel(tag).label).join(', ')),
    ...line('Pain', painWords(profile.pain)),
    ...line('Self-test', selfTestWords(profile.selfTest)),
    ...(profile.postpartumWeeks === null ? [] : line('After a birth', `${profile.postpartumWeeks} weeks`)),
    ...line('Pace', reason === null ? (ahead ? 'A level ahead: regular and without pain' : 'Standard') : scaledBack[reason]),
    ...line('Free days', daysWords(profile.availableDays)),
    ...line('Runs', runWords(profile)),
  ];
}

function painWords({ worst, days, side }: Profile['pain']): string {
  if (worst === 0) return 'None';
  const where = { none: '', left: ', left side', right: ', right side', both: ', both sides' }[side];
  return `${worst} out of 10 at worst, for ${days === 1 ? '1 day' : `${days} days`}${where}`;
}

function selfTestWords(answers: Profile['selfTest']): string {
  const yes = answers.flatMap((answer, place) => (answer ? [String(place + 1)] : []));
  if (yes.length === 0) return 'No to all six questions';
  return yes.length === 1 ? `Yes to question ${yes[0]}` : `Yes to questions ${listOf(yes)}`;
}

function daysWords(days: readonly Weekday[]): string {
  return listOf(weekdays.filter((day) => days.includes(day)).map(weekdayName));
}

function runWords({ runDays, hardRunDays, longRunDay }: Profile): string {
  if (runDays.length === 0) return 'None';
  const run = (day: Weekday): string => {
    const kinds = [...(hardRunDays.includes(day) ? ['hard'] : []), ...(day === longRunDay ? ['long'] : [])];
    return kinds.length === 0 ? weekdayName(day) : `${weekdayName(day)} (${listOf(kinds)})`;
  };
  return listOf(weekdays.filter((day) => runDays.includes(day)).map(run));
}
