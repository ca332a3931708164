import { Link } from 'react-router';
import type { LocalDay } from '../../core/calendar/index.ts';
import { Button, Icon, iconButtonClass, ScreenTitle } from '../../ui/index.ts';
import styles from './AnswersPage.module.css';
import { type Answers, problemOf } from './answers.ts';
import { questionNumbers, toChange } from './place.ts';
import { questions } from './questions.tsx';
import { summaryOf } from './summary.ts';

interface Props {
  readonly answers: Answers;
  readonly today: LocalDay;
  readonly onBack: () => void;
  readonly onBuild: () => void;
}

/** All eight answers on one page, each a tap away from being changed. */
export function AnswersPage({ answers, today, onBack, onBuild }: Props) {
  const problem = problemOf(answers, today);
  return (
    <main className={styles['screen']}>
      <div className={styles['top']}>
        <button type="button" className={iconButtonClass} aria-label="Back" onClick={onBack}>
          <Icon name="back" size={28} />
        </button>
      </div>
      <header>
        <ScreenTitle>Your answers</ScreenTitle>
        <p className={styles['why']}>Tap one to change it.</p>
      </header>
      <ol className={styles['list']}>
        {questionNumbers.map((number) => (
          <li key={number}>
            <Link className={styles['answer']} {...toChange(number)}>
              <span className={styles['question']}>{questions[number].title}</span>
              <span className={styles['given']}>
                {problem?.question === number ? problem.text : summaryOf(number, answers, today).join(' · ')}
              </span>
              <Icon name="forward" size={22} />
            </Link>
          </li>
        ))}
      </ol>
      <div className={styles['end']}>
        {problem === null ? (
          <Button onClick={onBuild}>Build my block</Button>
        ) : (
          <p role="alert" className={styles['problem']}>
            {problem.text}
          </p>
        )}
      </div>
    </main>
  );
}
