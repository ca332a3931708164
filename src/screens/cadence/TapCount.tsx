import { useRef, useState } from 'react';
import { type Count, type Counted, countTaps } from '../../core/cadence/index.ts';
import { countingWords } from '../../words/cadence.ts';
import styles from './Cadence.module.css';

/** A place as large as a thumb on the run needs: one tap for each right foot. */
export function TapCount({ onCount }: { readonly onCount: (counted: Counted | null) => void }) {
  const taps = useRef<number[]>([]);
  const [count, setCount] = useState<Count>(countTaps([]));
  const [beats, setBeats] = useState(0);
  // The moment at which the finger came down, however busy the page was.
  const tap = (at: number) => {
    taps.current.push(at);
    const next = countTaps(taps.current);
    setBeats(taps.current.length);
    setCount(next);
    onCount(next.kind === 'counted' ? next : null);
  };
  return (
    <button
      type="button"
      className={styles['tap']}
      onPointerDown={(event) => tap(event.timeStamp)}
      onClick={(event) => {
        if (event.detail === 0) tap(event.timeStamp); // by key or by a screen reader; a finger was counted as it came down
      }}
    >
      <b>Right foot</b>
      <span>{countingWords(count, beats > 0)}</span>
      <span className={styles['taps']} aria-hidden="true">
        {beats}
      </span>
    </button>
  );
}
