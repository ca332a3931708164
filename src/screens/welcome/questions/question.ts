import type { LocalDay } from '../../../core/calendar/index.ts';
import type { Answers } from '../answers.ts';

/** What every question's form is given. */
export interface QuestionProps {
  readonly answers: Answers;
  readonly change: (answers: Answers) => void;
  readonly today: LocalDay;
  /** What stands in the way of going on, once that was tried. */
  readonly problem: string | null;
}
