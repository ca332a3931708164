import { scaleBackReason } from './scale-back.ts';

/** Where it is felt with one knee drawn to the chest. Source: docs/health.md, "The self-test". */
export const kneeFeelings = ['nowhere', 'outer', 'deep'] as const;
export type KneeFeeling = (typeof kneeFeelings)[number];

/** Which side of a row of the table fits. The person says so; nothing follows from it. */
export const tableSides = ['muscle', 'joint', 'both', 'neither'] as const;
export type TableSide = (typeof tableSides)[number];

/** Yes or no to the article's six questions, in its order. */
export type SixAnswers = readonly [boolean, boolean, boolean, boolean, boolean, boolean];

/** How many of the questions 1, 3, 5 and 6 were answered yes, 0–4: each alone asks for less. Yes to 2 and 4 is a good sign. */
export function askingForLess([socketPain, , worseAfterSitting, , oneSideLessSteady, walkingAggravates]: SixAnswers): number {
  return [socketPain, worseAfterSitting, oneSideLessSteady, walkingAggravates].filter(Boolean).length;
}

/** Whether these answers scale the plan back (rule 32). */
export function asksForLess(answers: SixAnswers): boolean {
  return scaleBackReason({ worst: 0, days: 0 }, answers) !== null;
}

/** Yes to three or more of the six: the article's own count, at which to consider a professional. */
export function isWorthALook(answers: SixAnswers): boolean {
  return answers.filter(Boolean).length >= 3 && asksForLess(answers);
}

/**
 * The rows of the table that the six questions and the knee check speak of, filled in; the others are the person's to tick. Rows in
 * the article's order: 1 by question 1; 2 by what eases it and how it is after rest; 3 by the knee check; 6 by question 6.
 */
export function tableFrom(answers: SixAnswers, knee: KneeFeeling | null): readonly TableSide[] {
  const [sharp, eases, worseAfterRest, , , walkingAggravates] = answers;
  const rest: TableSide = eases ? (worseAfterRest ? 'both' : 'muscle') : worseAfterRest ? 'joint' : 'neither';
  return [
    sharp ? 'joint' : 'muscle',
    rest,
    knee === 'deep' ? 'joint' : knee === 'outer' ? 'muscle' : 'neither',
    'neither',
    'neither',
    walkingAggravates ? 'joint' : 'neither',
    'neither',
    'neither',
    'neither',
  ];
}
