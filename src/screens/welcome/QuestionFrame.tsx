import { type ReactNode, useState } from 'react';
import { Button, Icon, iconButtonClass, ScreenTitle } from '../../ui/index.ts';
import type { QuestionNumber } from './answers.ts';
import styles from './QuestionFrame.module.css';

interface Props {
  /** Where it stands among the eight; null: it is asked by itself. */
  readonly number: QuestionNumber | null;
  readonly title: string;
  /** One line: why it is asked. */
  readonly why: string;
  /** What stands in the way, or null. */
  readonly problem: string | null;
  /** Whether Continue was tried before: a problem is told only then. */
  readonly triedBefore: boolean;
  readonly onBack: () => void;
  readonly onContinue: () => void;
  /** Directly above Continue: what going on states. */
  readonly statement: string | null;
  /** The form; it is given the problem to show beside its field. */
  readonly children: (problem: string | null) => ReactNode;
}

/** A question: how far we are, what is asked and why, the answers, Continue. Enter continues, too. */
export function QuestionFrame({ number, title, why, problem, triedBefore, onBack, onContinue, statement, children }: Props) {
  const [tried, setTried] = useState(triedBefore);
  return (
    <main className={styles['screen']}>
      <div className={styles['top']}>
        <button type="button" className={iconButtonClass} aria-label="Back" onClick={onBack}>
          <Icon name="back" size={28} />
        </button>
        {number !== null && (
          <>
            <div className={styles['bar']} aria-hidden="true">
              {segments.map((segment) => (
                <i key={segment} className={segment <= number ? styles['passed'] : undefined} />
              ))}
            </div>
            <p className={styles['count']}>Question {number} of 8</p>
          </>
        )}
      </div>
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (problem === null) onContinue();
        }}
      >
        <header>
          <ScreenTitle>{title}</ScreenTitle>
          <p className={styles['why']}>{why}</p>
        </header>
        {children(tried ? problem : null)}
        <div className={styles['end']}>
          {statement !== null && (
            <p role="status" className={styles['statement']}>
              {statement}
            </p>
          )}
          <Button type="submit">Continue</Button>
        </div>
      </form>
    </main>
  );
}

const segments = [1, 2, 3, 4, 5, 6, 7, 8];
