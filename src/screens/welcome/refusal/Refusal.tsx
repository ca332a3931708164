import { Link } from 'react-router';
import type { LocalDay } from '../../../core/calendar/index.ts';
import type { PlanRefusal, RefusalRule } from '../../../core/plan/index.ts';
import { buttonClass, Icon, iconButtonClass, late, RestPicture, ScreenTitle } from '../../../ui/index.ts';
import { explainRefusal } from '../../../words/index.ts';
import page from '../AnswersPage.module.css';
import type { Answers, QuestionNumber } from '../answers.ts';
import { toChange } from '../place.ts';
import { Cleared } from './Cleared.tsx';
import { FlagAdvice } from './FlagAdvice.tsx';
import { Meanwhile } from './Meanwhile.tsx';
import styles from './Refusal.module.css';
import { WaysOut } from './WaysOut.tsx';
import { WeekPicture } from './WeekPicture.tsx';

const Resting = late(() => import('./RefusalFigure.tsx'));

interface Props {
  readonly reason: PlanRefusal;
  readonly answers: Answers;
  readonly today: LocalDay;
  readonly change: (answers: Answers) => void;
  readonly onBack: () => void;
}

/** Why there is no block yet, what would make room for one, and the way to that answer. Every answer is kept. */
export function Refusal({ reason, answers, today, change, onBack }: Props) {
  const { title, question, wayBack } = pages[reason.rule];
  const aboutDays = reason.rule === 'too-few-days' || reason.rule === 'run-conflict';
  return (
    <main className={page['screen']}>
      {!aboutDays && (
        <RestPicture className={styles['picture']}>
          <Resting />
        </RestPicture>
      )}
      <div className={`${page['top']} ${styles['top']}`}>
        <button type="button" className={iconButtonClass} aria-label="Back" onClick={onBack}>
          <Icon name="back" size={28} />
        </button>
      </div>
      <header>
        <ScreenTitle>{title}</ScreenTitle>
        <p className={styles['why']}>{explainRefusal(reason)}</p>
      </header>
      {reason.rule === 'red-flag' && <FlagAdvice flags={answers.redFlags} />}
      {(reason.rule === 'pain-too-high' || reason.rule === 'too-soon-after-birth') && <Meanwhile rule={reason.rule} />}
      {aboutDays && <WeekPicture answers={answers} />}
      {aboutDays && <WaysOut answers={answers} today={today} change={change} />}
      <p className={styles['kept']}>Your answers are kept.</p>
      <Link className={buttonClass(aboutDays ? 'soft' : 'main')} {...toChange(question)}>
        {wayBack}
      </Link>
      {reason.rule === 'red-flag' && <Cleared answers={answers} change={change} />}
    </main>
  );
}

interface Page {
  readonly title: string;
  /** The answer to change. */
  readonly question: QuestionNumber;
  readonly wayBack: string;
}

const pages: Readonly<Record<RefusalRule, Page>> = {
  'invalid-profile': { title: 'One answer needs another look', question: 7, wayBack: 'Look at my days' },
  'red-flag': { title: 'Let someone look at this first', question: 2, wayBack: 'Back to the list' },
  'too-soon-after-birth': { title: 'Give it a few more weeks', question: 5, wayBack: 'Change the weeks' },
  'pain-too-high': { title: 'Let the hip settle first', question: 1, wayBack: 'Change my answer' },
  'session-too-short': { title: 'A session needs more time', question: 8, wayBack: 'Change the minutes' },
  'too-few-days': { title: 'No day fits', question: 7, wayBack: 'Back to my week' },
  'run-conflict': { title: 'No day fits', question: 7, wayBack: 'Back to my week' },
  'strength-spacing': { title: 'No day fits', question: 7, wayBack: 'Back to my week' },
};
