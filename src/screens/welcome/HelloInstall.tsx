import { Link } from 'react-router';
import { type InstallPlace, keepsRecordsApart, putInstallAway } from '../../actions/index.ts';
import { Icon } from '../../ui/index.ts';
import styles from './Hello.module.css';

/** Whether what is answered here would stay behind: then installing comes before the questions. */
export function worthInstallingFirst(place: InstallPlace): boolean {
  return keepsRecordsApart(place) || place === 'in-app';
}

/** One quiet card with a way to the steps, put away for good with a tap. Nothing waits for it. */
export function HelloInstall({ place }: { readonly place: InstallPlace }) {
  return (
    <div className={styles['install']}>
      <Link to="/install" state={{ from: '/welcome' }}>
        <b>{place === 'in-app' ? 'Open it in your browser first' : 'Install it before you begin'}</b>
        <span>{place === 'in-app' ? 'Inside this app your answers may be lost.' : 'The app keeps records of its own.'}</span>
      </Link>
      <button type="button" aria-label="Put this away" onClick={() => void putInstallAway()}>
        <Icon name="close" size={22} />
      </button>
    </div>
  );
}
