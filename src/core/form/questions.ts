import type { LocalDay } from '../calendar/index.ts';
import type { Fact, FactId } from '../facts/index.ts';

/** What to look for in a video of one's own running, in the order asked. A yes says that it is seen. Source: docs/health.md, "Form check". */
export const formQuestions = ['knees', 'arms', 'trunk', 'overstride', 'ankles'] as const;
export type FormQuestion = (typeof formQuestions)[number];
/**
 * 'unsure': the video does not show it well enough to say. Of the trunk the two ways are told apart, 'forward' and 'back'; its 'yes'
 * is an older check's, which asked for both in one.
 */
export type FormAnswer = 'yes' | 'no' | 'unsure' | 'forward' | 'back';
/** A question that is missing was not asked. */
export type FormAnswers = Readonly<Partial<Record<FormQuestion, FormAnswer>>>;

/** One check, as it was answered. */
export interface FormCheck {
  readonly id: FactId;
  readonly day: LocalDay;
  readonly answers: FormAnswers;
}

/** Every check of `facts` (in order of time, corrections applied), the oldest first. Questions of a later version are passed over. */
export function formChecksOf(facts: readonly Fact[]): readonly FormCheck[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== 'form-checked') return [];
    const answers = Object.fromEntries(
      formQuestions.flatMap((question) => {
        const answer = fact.payload.answers[question];
        return answer === undefined ? [] : [[question, answer] as const];
      }),
    );
    return [{ id: fact.id, day: fact.day, answers }];
  });
}

/** What may be answered to a question, in the order shown. */
export function answersTo(question: FormQuestion): readonly FormAnswer[] {
  return question === 'trunk' ? ['forward', 'back', 'no', 'unsure'] : ['yes', 'no', 'unsure'];
}

/** What a check can have seen, in the order asked; 'trunk': one of its two ways, and it is not known which. */
export const allSeen = ['knees', 'arms', 'trunk', 'trunk-forward', 'trunk-back', 'overstride', 'ankles'] as const;
export type Seen = (typeof allSeen)[number];

/** What was seen in a check, in the order asked. */
export function seenIn(answers: FormAnswers): readonly Seen[] {
  return formQuestions.flatMap((question): Seen[] => {
    const answer = answers[question];
    if (answer === 'yes') return [question];
    return question === 'trunk' && (answer === 'forward' || answer === 'back') ? [`trunk-${answer}`] : [];
  });
}
