import { useState } from 'react';
import { Link } from 'react-router';
import { ownCadence } from '../../core/cadence/index.ts';
import { useFacts } from '../../store/index.ts';
import { Icon, ScreenTitle } from '../../ui/index.ts';
import { Beat } from './Beat.tsx';
import styles from './Cadence.module.css';
import { CountSteps } from './CountSteps.tsx';

/** Steps a minute: one's own, counted here, and a beat a little above them to run to. */
export default function Cadence() {
  const own = ownCadence(useFacts().facts);
  const [counting, setCounting] = useState(false);
  return (
    <main className={counting ? styles['screen'] : `${styles['screen']} ${styles['beat']}`}>
      <header>
        <Link className={styles['back']} to="/toolkit">
          <Icon name="back" size={26} /> Toolkit
        </Link>
        <ScreenTitle>{counting ? 'Count your steps' : 'Cadence'}</ScreenTitle>
      </header>
      {counting ? <CountSteps close={() => setCounting(false)} /> : <Beat own={own} count={() => setCounting(true)} />}
    </main>
  );
}
