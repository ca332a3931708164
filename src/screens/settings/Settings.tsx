import { type ComponentType, useState } from 'react';
import { Link } from 'react-router';
import { chooseTheme } from '../../actions/index.ts';
import { type Theme, themeOf, useKept, type Written } from '../../store/index.ts';
import { backLinkClass, Card, Icon, OneOf, type Option, Screen } from '../../ui/index.ts';
import { FigureChoice } from './FigureChoice.tsx';
import { PlayerChoices } from './PlayerChoices.tsx';
import { Records } from './Records.tsx';
import styles from './Settings.module.css';

const themeOptions: readonly Option<Theme>[] = [
  { value: 'system', label: 'As the device' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

/** `Version`: which version this is, and a look for a newer one; `app` knows about those. */
export default function Settings({ Version }: { readonly Version?: ComponentType }) {
  const theme = useKept((kept) => themeOf(kept.settings));
  const [unsaved, setUnsaved] = useState(false);
  const keep = (choice: Promise<Written>) => void choice.then((written) => setUnsaved(!written.ok));
  return (
    <Screen
      title="Settings"
      back={
        <Link className={backLinkClass} to="/">
          <Icon name="back" size={26} /> Today
        </Link>
      }
    >
      <div className={styles['settings']}>
        {unsaved && (
          <p role="alert" className={styles['unsaved']}>
            Could not save to this device. Your choice holds until you close this page; free some space, then choose again.
          </p>
        )}
        <section>
          <h2>In the player</h2>
          <PlayerChoices keep={keep} />
        </section>
        <section>
          <h2 id="theme">Theme</h2>
          <OneOf
            legend="Theme"
            legendHidden
            joined
            options={themeOptions}
            value={theme}
            onChange={(chosen) => keep(chooseTheme(chosen))}
          />
        </section>
        <section>
          <h2>Your figure</h2>
          <FigureChoice keep={keep} />
        </section>
        <section>
          <h2>Your block</h2>
          <Card className={styles['card']}>
            <Link className={styles['link']} to="/settings/answers">
              <span>
                <b>Your answers</b>
                <span>Change one, and see what that changes before it counts</span>
              </span>
              <Icon name="forward" size={24} />
            </Link>
            <Link className={styles['link']} to="/welcome">
              <span>
                <b>Make a new block</b>
                <span>Eight questions, and you see it before it counts</span>
              </span>
              <Icon name="forward" size={24} />
            </Link>
          </Card>
        </section>
        <section>
          <h2>Your records</h2>
          <p className={styles['hint']}>
            Everything you do and answer stays on this device. There is no account, and nothing is sent anywhere.
          </p>
          <Records />
        </section>
        <section>
          <h2>About Stridewell</h2>
          <Card className={styles['words']}>
            <p>
              General fitness information, written from published sources and not reviewed by a clinician. It does not stand in
              for someone who can look at you: if something worries you, see a physiotherapist or your doctor.
            </p>
          </Card>
          {Version && <Version />}
        </section>
      </div>
    </Screen>
  );
}
