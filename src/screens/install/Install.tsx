import { useState, useSyncExternalStore } from 'react';
import { Link, useLocation } from 'react-router';
import {
  askToInstall,
  type InstallPlace,
  installPlaceHere,
  installPromptState,
  keepsRecordsApart,
  onInstallPrompt,
} from '../../actions/index.ts';
import { useKept } from '../../store/index.ts';
import { Button, buttonClass, ScreenTitle } from '../../ui/index.ts';
import styles from './Install.module.css';
import { OnScreen } from './pictures.tsx';
import { stepsOf } from './steps.tsx';
import { TakeAlong } from './TakeAlong.tsx';

/** How to install the app in this browser, drawn, and why; where there is no way, that, and what is as good. */
export default function Install() {
  const [place] = useState(installPlaceHere);
  const offer = useSyncExternalStore(onInstallPrompt, installPromptState);
  const hasRecords = useKept((kept) => kept.facts.length > 0);
  const from = fromOf(useLocation().state);
  if (place === 'installed' || offer === 'installed') return <Installed here={place === 'installed'} hasRecords={hasRecords} />;
  const { title, lead } = wordsOf(place, hasRecords);
  const steps = stepsOf(place, hasRecords);
  return (
    <main className={styles['screen']}>
      <header className={styles['header']}>
        {steps.length > 0 && (
          <Link className={styles['later']} to={from}>
            Later
          </Link>
        )}
        <ScreenTitle className={styles['title']}>{title}</ScreenTitle>
        {lead.map((sentence) => (
          <p key={sentence} className={styles['lead']}>
            {sentence}
          </p>
        ))}
      </header>
      {keepsRecordsApart(place) && hasRecords && <TakeAlong />}
      {offer === 'offered' ? (
        <Button onClick={() => void askToInstall()}>Install</Button>
      ) : (
        steps.length > 0 && (
          <ol className={styles['steps']}>
            {steps.map((step, place) => (
              <li key={step.title} className={styles['step']}>
                <span className={styles['picture']}>{step.picture}</span>
                <div>
                  {steps.length > 1 && <p className={styles['number']}>Step {place + 1}</p>}
                  <h2>{step.title}</h2>
                  <p className={styles['text']}>{step.text}</p>
                </div>
              </li>
            ))}
          </ol>
        )
      )}
      {place === 'in-app' && <p className={styles['address']}>{new URL(import.meta.env.BASE_URL, window.location.href).href}</p>}
      {steps.length === 0 && (
        <Link className={buttonClass()} to={from}>
          Go on
        </Link>
      )}
    </main>
  );
}

function Installed({ here, hasRecords }: { readonly here: boolean; readonly hasRecords: boolean }) {
  return (
    <main className={styles['screen']}>
      <header className={styles['header']}>
        <OnScreen />
        <ScreenTitle className={styles['title']}>{here ? 'It is installed' : 'Now it is installed'}</ScreenTitle>
        <p className={styles['lead']}>
          {here
            ? 'You are in the app itself. It opens with or without a signal.'
            : 'You find its icon with your other apps. Whatever you did here is in it, too.'}
        </p>
      </header>
      <Link className={buttonClass()} to="/">
        {hasRecords ? 'Go to Today' : 'Begin'}
      </Link>
      {here && !hasRecords && (
        <Link className={buttonClass('soft')} to="/settings/restore">
          Bring my records from a backup
        </Link>
      )}
    </main>
  );
}

interface Words {
  readonly title: string;
  readonly lead: readonly string[];
}

function wordsOf(place: InstallPlace, hasRecords: boolean): Words {
  switch (place) {
    case 'ios-dots':
    case 'ios-share':
    case 'ipad':
    case 'ios-other':
      return { title: 'Put it on your home screen', lead: [apart(hasRecords), cleared] };
    case 'mac-safari':
      return { title: 'Put it in your Dock', lead: [apart(hasRecords), cleared] };
    case 'in-app':
      return {
        title: 'Open it in your browser',
        lead: ['You are inside another app. What you record here may be gone when you close it, and nothing can be installed.'],
      };
    case 'android-chromium':
    case 'samsung':
    case 'android-firefox':
      return { title: 'Put it on your home screen', lead: [together] };
    case 'desktop-chromium':
      return { title: 'Install it on this computer', lead: [together] };
    case 'desktop-firefox':
    case 'other':
    case 'installed':
      return {
        title: 'It works here as it is',
        lead: [
          'We know of no way to install it from this browser. It still opens without a signal once you have been here.',
          'To give it an icon and a window of its own, open it in Chrome, Edge or Safari. Records do not move to another browser by themselves; a backup takes them along.',
        ],
      };
  }
}

const apart = (hasRecords: boolean) =>
  hasRecords
    ? 'The app keeps records of its own, apart from those in the browser. What you did here does not move by itself.'
    : 'The app keeps records of its own, apart from those in the browser. So install it before you begin.';
const cleared = 'Records in the browser may be cleared after seven days without a visit.';
const together = 'It gets an icon of its own, fills the screen and opens without a signal. Your records come along.';

/** Where "Later" leads: back to the screen that sent us, or to Today. */
function fromOf(state: unknown): string {
  if (typeof state !== 'object' || state === null || !('from' in state)) return '/';
  return typeof state.from === 'string' && state.from.startsWith('/') ? state.from : '/';
}
