import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { buttonClass, Mark, ScreenTitle } from '../../ui/index.ts';
import styles from './Hello.module.css';
import { HelloTrack } from './HelloTrack.tsx';
import { addressOf } from './place.ts';

interface Props {
  /** Comes in after the words. */
  readonly runner?: ReactNode;
  /** Above Continue; the promise where nothing is more urgent. */
  readonly before?: ReactNode;
  /** Whether there is a block to go back to. */
  readonly inBlock: boolean;
  /** Whether records may lie in a backup. */
  readonly mayRestore: boolean;
}

/**
 * The first screen: what this is, and the way in. It knows nothing of the device, so that the build can draw it into the page itself
 * (`scripts/first-screen.mjs`) and a first visit sees it before any script has come.
 */
export function Hello({ runner, before = <PromiseKept />, inBlock, mayRestore }: Props) {
  const [gone, setGone] = useState(false); // a second tap while the questions come is no second step to go back by
  return (
    <main className={styles['screen']}>
      <HelloTrack />
      <div className={styles['runner']}>{runner}</div>
      <div className={styles['words']}>
        <p className={styles['brand']}>
          <Mark size={38} /> Stridewell
        </p>
        <ScreenTitle className={styles['title']}>Strong hips, ten laps.</ScreenTitle>
        <p className={styles['lead']}>Two short strength sessions and a mobility day each week, built round your runs.</p>
      </div>
      <div className={styles['end']}>
        {before}
        <Link
          className={buttonClass('light')}
          to={addressOf(1)}
          state={{ came: 'onward' }}
          replace={gone}
          onClick={() => setGone(true)}
        >
          Continue
        </Link>
        <Link className={styles['aside']} to={inBlock ? '/' : '/exercises'}>
          {inBlock ? 'Back to Today' : 'Look at the exercises first'}
        </Link>
        {mayRestore && (
          <Link className={styles['aside']} to="/settings/restore">
            Bring my records from a backup
          </Link>
        )}
      </div>
    </main>
  );
}

function PromiseKept() {
  return (
    <p className={styles['promise']}>
      No signal needed.
      <br />
      Nothing leaves this device.
    </p>
  );
}
