import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { changeAnswers, takeBack } from '../../actions/index.ts';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan, planWith } from '../../core/adapt/index.ts';
import type { Block } from '../../core/plan/index.ts';
import { useKept, useToday } from '../../store/index.ts';
import { Button, backLinkClass, buttonClass, Icon, ScreenTitle } from '../../ui/index.ts';
import { changesAhead } from '../../words/week-changes.ts';
import styles from './ChangeAnswers.module.css';
import page from './preview/Preview.module.css';
import { forgetVisit } from './visit.ts';

interface Props {
  /** What the answers generate. */
  readonly block: Block;
  readonly onBack: () => void;
}

/** What other answers change in the weeks to come, before they count; then the way to the plan, and back. */
export function WhatChanges({ block, onBack }: Props) {
  const facts = useKept((kept) => kept.facts);
  const today = useToday();
  // Worked out from what stood when the page was opened: what is kept here must not empty the list.
  const [stood] = useState(facts);
  const weeks = useMemo(() => {
    const before = currentPlan(stood, today, exercises);
    const after = planWith(stood, { kind: 'profile-changed', payload: { block } }, today, exercises);
    return changesAhead(before, after, exercises, today);
  }, [stood, block, today]);
  const [kept, setKept] = useState<{ readonly id: string; readonly onDisk: boolean } | null>(null);
  const keep = async () => {
    const { id, written } = await changeAnswers(block);
    forgetVisit('stridewell-answers');
    setKept({ id, onDisk: written.ok });
  };
  return (
    <main className={page['screen']}>
      <header className={page['header']}>
        {kept === null && (
          <button type="button" className={backLinkClass} onClick={onBack}>
            <Icon name="back" size={26} /> Change an answer
          </button>
        )}
        <ScreenTitle>{kept === null ? 'What changes' : 'Your answers count'}</ScreenTitle>
        <p className={page['span']}>
          {weeks.length === 0
            ? 'Nothing in your plan is different with these answers.'
            : 'From now on. What you did stays as it is, and the week you are in keeps its days.'}
        </p>
      </header>
      <div className={styles['list']}>
        {weeks.map(({ week, sentences }) => (
          <section key={week} className={styles['week']}>
            <h2>Week {week}</h2>
            <ul>
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
        ))}
        {kept === null ? (
          <Button onClick={() => void keep()}>Use these answers</Button>
        ) : (
          <>
            <p role="status">
              {kept.onDisk
                ? 'Kept. The plan goes by them from now on.'
                : 'Not saved to this device yet. Keep this page open; we try again every few seconds.'}
            </p>
            <Link className={buttonClass()} to="/plan">
              See the plan
            </Link>
            <Button
              look="soft"
              onClick={() => {
                void takeBack(kept.id);
                setKept(null);
              }}
            >
              Undo
            </Button>
          </>
        )}
      </div>
    </main>
  );
}
