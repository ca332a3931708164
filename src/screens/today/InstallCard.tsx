import { useState, useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import {
  canInstall,
  installPlaceHere,
  installPromptState,
  keepsRecordsApart,
  onInstallPrompt,
  putInstallAway,
} from '../../actions/index.ts';
import { installPutAway, useKept } from '../../store/index.ts';
import { Button, buttonClass } from '../../ui/index.ts';
import styles from './BackupCard.module.css';

/** After the first session: the app may be installed. Put away for good with a tap; the last thing on the page, so that nothing moves. */
export default function InstallCard() {
  const [place] = useState(installPlaceHere);
  const offer = useSyncExternalStore(onInstallPrompt, installPromptState);
  const putAway = useKept((kept) => installPutAway(kept.settings));
  if (putAway || offer === 'installed' || !(canInstall(place) || offer === 'offered')) return null;
  return (
    <section className={styles['backup']} aria-label="Install">
      <p>
        {keepsRecordsApart(place)
          ? 'The browser may clear your records after seven days without a visit. Installed, the app keeps its own; a backup takes yours along.'
          : 'Stridewell can have an icon of its own and fill the screen. Your records come along.'}
      </p>
      <div className={styles['ways']}>
        <Link className={buttonClass('soft')} to="/install">
          See how to install it
        </Link>
        <Button look="text" onClick={() => void putInstallAway()}>
          No, thank you
        </Button>
      </div>
    </section>
  );
}
