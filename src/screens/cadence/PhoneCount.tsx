import { useEffect } from 'react';
import type { Counted } from '../../core/cadence/index.ts';
import { useStepCounter } from '../../player/index.ts';
import { Button } from '../../ui/index.ts';
import { countingWords, motionTrouble } from '../../words/cadence.ts';
import styles from './Cadence.module.css';

interface Props {
  readonly onCount: (counted: Counted | null) => void;
  readonly tap: () => void;
}

/** What the phone's motion sensor has counted so far, or why it cannot. */
export function PhoneCount({ onCount, tap }: Props) {
  const { state, count } = useStepCounter();
  useEffect(() => onCount(state === 'done' && count.kind === 'counted' ? count : null), [state, count, onCount]);
  if (state === 'refused' || state === 'missing' || (state === 'done' && count.kind !== 'counted')) {
    return (
      <>
        <p role="alert" className={styles['lead']}>
          {state === 'done' ? 'We found no even rhythm, so no number. Try a flat stretch, or tap instead.' : motionTrouble(state)}
        </p>
        <Button onClick={tap}>Tap instead</Button>
      </>
    );
  }
  if (state === 'done') return null;
  return (
    <div className={styles['listening']} role="status">
      <b>{state === 'on' ? 'Run' : 'Waiting for the sensor'}</b>
      <span>
        {state === 'on' ? countingWords(count, true) : 'Say yes if the phone asks. Then put it where it rides on your run.'}
      </span>
    </div>
  );
}
