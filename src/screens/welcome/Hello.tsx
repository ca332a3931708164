import { useState } from 'react';
import { Link } from 'react-router';
import { installPlaceHere } from '../../actions/index.ts';
import { installPutAway, useKept } from '../../store/index.ts';
import { Button, late, Mark, ScreenTitle } from '../../ui/index.ts';
import styles from './Hello.module.css';
import { HelloInstall, worthInstallingFirst } from './HelloInstall.tsx';
import { HelloTrack } from './HelloTrack.tsx';

const Runner = late(() => import('./HelloFigure.tsx'));

interface Props {
  /** Whether there is a block to go back to. */
  readonly inBlock: boolean;
  readonly onContinue: () => void;
}

/** The first screen: what this is, and the way in. */
export function Hello({ inBlock, onContinue }: Props) {
  const putAway = useKept((kept) => installPutAway(kept.settings));
  const [place] = useState(installPlaceHere);
  const asksFirst = !inBlock && !putAway && worthInstallingFirst(place);
  return (
    <main className={styles['screen']}>
      <HelloTrack />
      <div className={styles['runner']}>
        <Runner />
      </div>
      <div className={styles['words']}>
        <p className={styles['brand']}>
          <Mark size={38} /> Stridewell
        </p>
        <ScreenTitle className={styles['title']}>Strong hips, ten laps.</ScreenTitle>
        <p className={styles['lead']}>Two short strength sessions and a mobility day each week, built round your runs.</p>
      </div>
      <form
        className={styles['end']}
        onSubmit={(event) => {
          event.preventDefault();
          onContinue();
        }}
      >
        {asksFirst ? (
          <HelloInstall place={place} />
        ) : (
          <p className={styles['promise']}>
            No signal needed.
            <br />
            Nothing leaves this device.
          </p>
        )}
        <Button type="submit" look="light">
          Continue
        </Button>
        <Link className={styles['aside']} to={inBlock ? '/' : '/exercises'}>
          {inBlock ? 'Back to Today' : 'Look at the exercises first'}
        </Link>
        {place === 'installed' && !inBlock && (
          <Link className={styles['aside']} to="/settings/restore">
            Bring my records from a backup
          </Link>
        )}
      </form>
    </main>
  );
}
