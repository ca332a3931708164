import type { LocalDay } from '../../../core/calendar/index.ts';
import type { Answers } from '../answers.ts';

/** What every question's form is given. */
export interface QuestionProps {
  readonly answers: Answers;
  readonly change: (answers: Answers) => void;
  readonly today: LocalDay;
  /** The block is under way: no day to begin on is asked. */
  readonly inBlock: boolean;
  /** What stands in the way of going on, once that was tried. */
  readonly problem: string | null;
}
