import type { LocalDay } from '../core/calendar/index.ts';
import { askingForLess, asksForLess, type KneeFeeling, type SixAnswers, type TableSide } from '../core/safety/index.ts';
import { dateWords } from './days.ts';

/** The one fixed line under everything the self-test says. */
export const notADiagnosis = 'This is not a diagnosis.';

/** What is deleted, as a person calls it: "Your self-test of 26 November". */
export function whatSelfTestIsDeleted(day: LocalDay): string {
  return `Your self-test of ${dateWords(day)}`;
}

/** A row of the article's table: what more often goes with muscle, and what with the joint. */
export interface TableRow {
  readonly about: string;
  readonly muscle: string;
  readonly joint: string;
}

/** In the article's order. */
export const tableRows: readonly TableRow[] = [
  { about: 'How it feels', muscle: 'Dull, sore or tight', joint: 'Sharp, deep or stabbing' },
  { about: 'Moving and resting', muscle: 'More with use, eased by stretching', joint: 'There at rest and overnight' },
  { about: 'Where it is', muscle: 'In a muscle or the outer hip', joint: 'Deep in the hip or the groin' },
  {
    about: 'What came before',
    muscle: 'More running, stiff or less steady hips',
    joint: 'Swelling, or trouble in the joint before',
  },
  { about: 'What helps', muscle: 'Massage, warmth and moving', joint: 'Often needs someone to look' },
  { about: 'Running', muscle: 'Goes on with a little less of it', joint: 'Often brings it on' },
  { about: 'Who knows it', muscle: 'New runners, or after long runs', joint: 'Older runners, or after an earlier hurt' },
  { about: 'Clicking', muscle: 'Nothing clicks or locks', joint: 'It clicks, catches or locks' },
  { about: 'Once warm', muscle: 'Better after a warm-up', joint: 'Stiffer as you go, moves less far' },
];

/** What the ticks of the table lean to, as something to think over. */
export function leaningSentence(table: readonly TableSide[]): string {
  const count = (side: TableSide): number => table.filter((one) => one === side || one === 'both').length;
  const [muscle, joint] = [count('muscle'), count('joint')];
  if (muscle + joint === 0) return 'You ticked neither side, and that is fine: many hips fit no table.';
  if (muscle === joint) return `You ticked ${muscle} on each side. Many hips are a bit of both.`;
  return muscle > joint
    ? `You ticked ${muscle} that more often go with muscle and ${joint} that more often go with the joint.`
    : `You ticked ${joint} that more often go with the joint and ${muscle} that more often go with muscle. A physiotherapist can look at which it is.`;
}

/** What the knee check said; null: not tried. */
export function kneeSentence(knee: KneeFeeling | null): string | null {
  switch (knee) {
    case 'deep':
      return 'Feeling the knee check deep in the hip or groin more often goes with the joint. It is worth showing to a physiotherapist.';
    case 'outer':
      return 'Feeling the knee check along the outer muscles more often goes with muscle.';
    case 'nowhere':
      return 'The knee check was calm.';
    case null:
      return null;
  }
}

/** What the answers do to the plan, as a rule. `plan` 'gentle': it is scaled back already. */
export function outcomeSentence(answers: SixAnswers, plan: 'none' | 'gentle' | 'full'): string {
  if (!asksForLess(answers)) {
    return plan === 'gentle'
      ? 'None of these answers asks for less. Two calm weeks in a row bring the rest of your plan back.'
      : 'None of these answers asks for less.';
  }
  switch (plan) {
    case 'none':
      return 'One or more of these answers asks for less, so a plan would begin gentler.';
    case 'gentle':
      return 'One or more of these answers asks for less, and your plan is as gentle as that already.';
    case 'full':
      return 'One or more of these answers asks for less, so your plan gets gentler until two weeks in a row were calm.';
  }
}

/** To somebody who said yes three times or more. */
export const worthALook =
  'You said yes three times or more. Run less for now, and think about having a physiotherapist look at it.';

/** One earlier result in a line. */
export function resultLine(answers: SixAnswers): string {
  const count = askingForLess(answers);
  return count === 0 ? 'No answer asked for less' : `${count} of 4 answers asked for less`;
}

/** The last result beside the one before it; the days are those on which they were given. */
export function trendSentence(
  before: { readonly day: LocalDay; readonly answers: SixAnswers },
  now: { readonly answers: SixAnswers },
): string {
  const change = askingForLess(now.answers) - askingForLess(before.answers);
  const since = dateWords(before.day);
  if (change < 0) return `Fewer answers ask for less than on ${since}.`;
  return change > 0 ? `More answers ask for less than on ${since}.` : `As many answers ask for less as on ${since}.`;
}
