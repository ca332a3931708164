import { Link } from 'react-router';
import type { LongPain } from '../../core/adapt/index.ts';
import { longPainSentence } from '../../words/stops.ts';
import Spoken from './Spoken.tsx';
import styles from './Today.module.css';

/** Pain that stays: one line and the next step; the quietest from the third day on. */
export function LongPainLine({ longPain }: { readonly longPain: LongPain }) {
  return (
    <div className={longPain.level === 'nudge' ? styles['nudge'] : styles['ache']}>
      <p>{longPainSentence(longPain)}</p>
      <Link className={styles['see']} to="/check-in#see-someone">
        When to see someone
      </Link>
      {longPain.level === 'block' && <Spoken />}
    </div>
  );
}
