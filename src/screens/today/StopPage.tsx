import { useState } from 'react';
import { Link } from 'react-router';
import { confirmClearance } from '../../actions/index.ts';
import type { Stop } from '../../core/adapt/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { type RedFlag, redFlagUrgency, type Urgency } from '../../core/safety/index.ts';
import type { RunThrough } from '../../core/workout/index.ts';
import { AskButton, buttonClass, Card, Icon, RestPicture } from '../../ui/index.ts';
import { adviceFor, redFlagLabel } from '../../words/safety.ts';
import { clearedQuestion, flagStep, sooner, wordsToSay } from '../../words/see-someone.ts';
import { explainStop } from '../../words/stops.ts';
import Spoken from './Spoken.tsx';
import StopFigure from './StopFigure.tsx';
import styles from './StopPage.module.css';

interface Props {
  readonly stop: Stop;
  /** A session that was open: it may be ended and kept. */
  readonly runThrough: RunThrough | null;
  readonly today: LocalDay;
}

/** Nothing may be trained: why, what to do and how soon, and how it opens again. */
export default function StopPage({ stop, runThrough, today }: Props) {
  return (
    <div className={styles['stop']}>
      <RestPicture className={styles['picture']}>
        <StopFigure />
      </RestPicture>
      <div className={styles['words']}>
        <p className={styles['why']}>{explainStop(stop, today)}</p>
        {stop.code === 'red-flag' && <Steps flags={stop.flags} />}
        <Link className={buttonClass('main', styles['next'])} to="/check-in#see-someone">
          When to see someone
        </Link>
        {stop.code === 'two-reds' ? (
          <Spoken />
        ) : (
          <AskButton look="text" question={clearedQuestion(stop.flags)} act={() => void confirmClearance(stop.flags)}>
            I have been seen and cleared to train
          </AskButton>
        )}
        {runThrough !== null && (
          <Link className={buttonClass('text')} to={`/workout/${runThrough.session.id}`}>
            Keep what you did in the open session
          </Link>
        )}
      </div>
    </div>
  );
}

const urgencies: readonly Urgency[] = ['today', 'soon', 'clearance-first'];

/** The most pressing first, each with its own words, and the words to take along. */
function Steps({ flags }: { readonly flags: readonly RedFlag[] }) {
  const steps = urgencies
    .map((urgency) => ({ urgency, ticked: flags.filter((flag) => redFlagUrgency[flag] === urgency) }))
    .filter(({ ticked }) => ticked.length > 0);
  return (
    <>
      {steps.map(({ urgency, ticked }) => (
        <Card key={urgency} className={styles['step']}>
          <p className={styles['when']}>{adviceFor(urgency).when}</p>
          <h2>{adviceFor(urgency).what}</h2>
          <ul>
            {ticked.map((flag) => (
              <li key={flag}>
                <b>{redFlagLabel(flag)}</b>
                <span>{flagStep(flag)}</span>
              </li>
            ))}
          </ul>
          <p>{adviceFor(urgency).more}</p>
        </Card>
      ))}
      <ToSay flags={flags} />
      {steps[0]?.urgency !== 'today' && (
        <p>
          <b>Today, not later,</b> {sooner}
        </p>
      )}
    </>
  );
}

function ToSay({ flags }: { readonly flags: readonly RedFlag[] }) {
  const [said, say] = useState('');
  const words = wordsToSay(flags);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words);
      say('Copied.');
    } catch {
      say('This browser does not let us copy. Hold a finger on the words to choose them.');
    }
  };
  return (
    <Card className={styles['step']}>
      <p className={styles['when']}>Words you can say</p>
      <blockquote className={styles['quote']}>“{words}”</blockquote>
      <button type="button" className={styles['copy']} onClick={() => void copy()}>
        <Icon name="copy" /> Copy these words
      </button>
      <p role="status">{said}</p>
    </Card>
  );
}
