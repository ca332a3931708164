import type { LocalDay } from '../core/calendar/index.ts';
import {
  type AnkleChange,
  type AnkleResult,
  ankleGap,
  type FormAnswer,
  type FormAnswers,
  type FormQuestion,
  formQuestions,
  type Seen,
  seenIn,
} from '../core/form/index.ts';
import { dateWords, listOf, onDay } from './days.ts';

/** One thing to look for. */
export interface FormQuestionWords {
  /** Asked so that a yes says it is seen. */
  readonly question: string;
  /** From where, and what to look at. */
  readonly look: string;
  /** What is right, beside the picture. */
  readonly right: string;
}

export function formQuestionWords(question: FormQuestion): FormQuestionWords {
  return questionWords[question];
}

const questionWords: Readonly<Record<FormQuestion, FormQuestionWords>> = {
  knees: {
    question: 'Does a knee fall in?',
    look: 'Watch yourself from in front or behind. Stop as one foot carries you, and look at that knee.',
    right: 'Knee over the toes',
  },
  arms: {
    question: 'Does a hand cross the middle?',
    look: 'Watch yourself from in front or behind. Your hands swing front to back, each on its own side.',
    right: 'Hands on their own side',
  },
  trunk: {
    question: 'Do you bend forward or lean back?',
    look: 'Watch yourself from the side. Ear, shoulder and hip make a line that leans forward a little from the ankles.',
    right: 'Tall, leaning a little',
  },
  overstride: {
    question: 'Does your foot land far ahead?',
    look: 'Watch yourself from the side. Stop as the foot touches down: the shin stands nearly upright.',
    right: 'Foot under the knee',
  },
  ankles: {
    question: 'Does a heel peel up early?',
    look: 'Without a film: stand a hand from a wall and glide one knee to it, then the other. The heel stays down.',
    right: 'Heel stays down',
  },
};

/** An answer as it is chosen. */
export function formAnswerLabel(question: FormQuestion, answer: FormAnswer): string {
  switch (answer) {
    case 'yes':
      return 'Yes';
    case 'no':
      return question === 'trunk' ? 'Neither' : 'No';
    case 'unsure':
      return 'Cannot tell';
    case 'forward':
      return 'Bend forward';
    case 'back':
      return 'Lean back';
  }
}

/** What was seen, as the heading of what goes with it, and what is known of it. */
export function seenWords(one: Seen): { readonly title: string; readonly known: string } {
  return seen[one];
}

const seen: Readonly<Record<Seen, { readonly title: string; readonly known: string }>> = {
  knees: {
    title: 'A knee that falls in',
    known: 'Many runners with calm hips run like this, too. Steady work for the side of the hip is worth a try.',
  },
  arms: {
    title: 'A hand that crosses the middle',
    known: 'Whether it matters for the hips is not known. A quiet trunk makes straight arms easier.',
  },
  trunk: {
    title: 'A trunk that bends or leans back',
    known: 'Nobody has shown one right angle. Tall and easy, leaning a little from the ankles, suits most.',
  },
  'trunk-forward': {
    title: 'A trunk that bends forward',
    known: 'Nobody has shown one right angle. A little lean from the ankles, hips and chest in one line, suits most.',
  },
  'trunk-back': {
    title: 'A trunk that leans back',
    known: 'Nobody has shown one right angle. Tall and easy, leaning a little from the ankles, suits most.',
  },
  overstride: {
    title: 'A foot that lands far ahead',
    known:
      'In one laboratory study, steps a tenth quicker took some load off the hip. Shorter, quicker steps are the way to try it.',
  },
  ankles: {
    title: 'A heel that peels up early',
    known: 'A stiff ankle may make the foot and the hip find another way round. It gets freer with steady work.',
  },
};

/** The name of a question, or of what was seen, in a list: "knees". */
function shortName(one: Seen): string {
  return shortNames[one];
}

const shortNames: Readonly<Record<Seen, string>> = {
  knees: 'knees',
  arms: 'arms',
  trunk: 'trunk',
  'trunk-forward': 'bending forward',
  'trunk-back': 'leaning back',
  overstride: 'landing',
  ankles: 'ankles',
};

/** What came of a check, in one sentence. */
export function checkSentence(answers: FormAnswers): string {
  const names = seenIn(answers).map(shortName);
  if (names.length === 0) return 'You saw nothing to work on. Your form is fine as it is.';
  return names.length === 1
    ? 'You saw one thing to work on. Take one drill at a time, and look again in a few weeks.'
    : `You saw ${countWords(names.length)} things to work on. Take the first one, and look again in a few weeks.`;
}

/** Questions the film did not answer; null: it answered them all. */
export function unsureSentence(answers: FormAnswers): string | null {
  const names = formQuestions.filter((question) => answers[question] === 'unsure').map(shortName);
  return names.length === 0 ? null : `You could not tell: ${listOf(names)}. Film again in brighter light, a little closer.`;
}

/** One earlier check in a line: "Knees and landing". */
export function checkLine(answers: FormAnswers): string {
  const names = seenIn(answers).map(shortName);
  return names.length === 0 ? 'Nothing to work on' : `To work on: ${listOf(names)}`;
}

/** The line of the form check's card in the toolkit. `day`: of the last check; null: there is none. */
export function formLine(day: LocalDay | null, today: LocalDay): string {
  return day === null ? 'Knees, arms, trunk, landing' : `Last looked at ${onDay(day, today)}`;
}

/** "one" to "ten". */
export function countWords(count: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][count] ?? String(count);
}

/** "9.5 cm", or that it was not measured. */
export function centimetres(amount: number | null): string {
  return amount === null ? 'not measured' : `${amount} cm`;
}

/** Left against right, as measured last. */
export function ankleGapSentence(result: Pick<AnkleResult, 'left' | 'right'>): string {
  const [left, right] = [centimetres(result.left), centimetres(result.right)];
  switch (ankleGap(result)) {
    case 'even':
      return `Left ${left} and right ${right}: about the same.`;
    case 'left':
      return `Left ${left}, right ${right}: the left ankle reaches less far.`;
    case 'right':
      return `Left ${left}, right ${right}: the right ankle reaches less far.`;
    case null:
      return result.left === null
        ? `Right ${right}. Measure the left, too, to compare.`
        : `Left ${left}. Measure the right, too, to compare.`;
  }
}

/** The first measuring of a side against the last. */
export function ankleChangeSentence({ side, first, last, change }: AnkleChange): string {
  const who = side === 'left' ? 'Left' : 'Right';
  const since = dateWords(first.day);
  switch (change) {
    case 'further':
      return `${who}: ${last.centimetres} cm, further than ${first.centimetres} cm on ${since}.`;
    case 'less-far':
      return `${who}: ${last.centimetres} cm, less far than ${first.centimetres} cm on ${since}.`;
    case 'about-the-same':
      return `${who}: about the same, ${first.centimetres} cm on ${since} and ${last.centimetres} cm now.`;
  }
}

/** What such a measuring can tell. */
export const ankleNote =
  'Two measurings of one ankle differ by themselves. Less than 2 cm apart is called about the same, over time and from side to side.';
