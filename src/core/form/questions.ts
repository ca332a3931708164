import type { LocalDay } from '../calendar/index.ts';
import type { Fact, FactId } from '../facts/index.ts';

/** What to look for in a video of one's own running, in the order asked. A yes says that it is seen. Source: docs/health.md, "Form check". */
export const formQuestions = ['knees', 'arms', 'trunk', 'overstride', 'ankles'] as const;
export type FormQuestion = (typeof formQuestions)[number];
/** 'unsure': the video does not show it well enough to say. */
export type FormAnswer = 'yes' | 'no' | 'unsure';
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

/** What was seen in a check, in the order asked. */
export function seenIn(answers: FormAnswers): readonly FormQuestion[] {
  return formQuestions.filter((question) => answers[question] === 'yes');
}
