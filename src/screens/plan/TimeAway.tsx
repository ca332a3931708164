import { useState } from 'react';
import { Link } from 'react-router';
import { resumeBlock } from '../../actions/index.ts';
import type { CurrentPlan } from '../../core/adapt/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { Button, buttonClass } from '../../ui/index.ts';
import { pausedSentence } from '../../words/away.ts';
import { explainStop } from '../../words/stops.ts';
import styles from './Changes.module.css';
import { Pause } from './Pause.tsx';

interface Props {
  readonly plan: CurrentPlan;
  readonly today: LocalDay;
}

/** What holds the whole plan: a pause and the way out of it, or a stop. */
export function Held({ plan, today }: Props) {
  if (plan.stopped !== null) {
    return (
      <div className={styles['away']}>
        <p className={styles['note']}>{explainStop(plan.stopped, today)}</p>
        <Link className={buttonClass('soft')} to="/">
          Go to Today
        </Link>
      </div>
    );
  }
  if (plan.pause === null) return null;
  return (
    <div className={styles['away']}>
      <p className={styles['note']}>{pausedSentence(plan.pause, today)}</p>
      <Button onClick={() => void resumeBlock()}>I am back</Button>
    </div>
  );
}

/** A holiday, or an illness. */
export function TimeAway({ plan, today }: Props) {
  const [asking, setAsking] = useState(false);
  if (plan.pause !== null) return null;
  return (
    <section className={styles['away']}>
      <h2>Away or ill?</h2>
      <p>A pause holds your place in the block. Nothing is counted as missed.</p>
      <Button look="soft" onClick={() => setAsking(true)}>
        Pause
      </Button>
      {asking && <Pause today={today} close={() => setAsking(false)} />}
    </section>
  );
}
