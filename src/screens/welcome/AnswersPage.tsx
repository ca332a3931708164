import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { LocalDay } from '../../core/calendar/index.ts';
import { Button, Icon, iconButtonClass, ScreenTitle } from '../../ui/index.ts';
import styles from './AnswersPage.module.css';
import { type Answers, problemOf, type QuestionNumber } from './answers.ts';
import { toChange } from './place.ts';
import { questions } from './questions.tsx';
import { summaryOf } from './summary.ts';

interface Props {
  readonly answers: Answers;
  readonly today: LocalDay;
  /** Those that may be changed here. */
  readonly asked: readonly QuestionNumber[];
  /** The block is under way. */
  readonly inBlock?: boolean;
  /** What the button that goes on says. */
  readonly build: string;
  readonly onBack: () => void;
  readonly onBuild: () => void;
  /** Below the list. */
  readonly children?: ReactNode;
}

/** All eight answers on one page, each a tap away from being changed. */
export function AnswersPage({ answers, today, asked, inBlock = false, build, onBack, onBuild, children }: Props) {
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
        {asked.map((number) => (
          <li key={number}>
            <Link className={styles['answer']} {...toChange(number)}>
              <span className={styles['question']}>{questions[number].title}</span>
              <span className={styles['given']}>
                {problem?.question === number ? problem.text : summaryOf(number, answers, today, inBlock).join(' · ')}
              </span>
              <Icon name="forward" size={22} />
            </Link>
          </li>
        ))}
      </ol>
      {children}
      <div className={styles['end']}>
        {problem === null ? (
          <Button onClick={onBuild}>{build}</Button>
        ) : (
          <p role="alert" className={styles['problem']}>
            {problem.text}
          </p>
        )}
      </div>
    </main>
  );
}
