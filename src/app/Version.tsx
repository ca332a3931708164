import { useId, useState } from 'react';
import { lookForUpdate, type UpdateLook } from '../device/index.ts';
import styles from '../screens/settings/Settings.module.css';
import { useKept } from '../store/index.ts';
import { Button, Card, Icon } from '../ui/index.ts';
import { useUpdate } from './update.ts';

declare const __VERSION__: string;
declare const __NEWS__: { readonly title: string; readonly lines: readonly string[] };

const found: Readonly<Record<Exclude<UpdateLook, 'found'>, string>> = {
  none: 'This is the newest version.',
  unreachable: 'No answer, so we could not look. This version goes on working; try again with a signal.',
  'no-worker': 'This browser keeps no copy of the app, so each visit brings the newest version.',
};

/** Which version this is, what it brings, and a look for a newer one. Settings shows it. */
export default function Version() {
  const [reading, setReading] = useState(false);
  const newsId = useId();
  return (
    <Card className={styles['card']}>
      <Look />
      <div>
        <button
          type="button"
          className={styles['link']}
          aria-expanded={reading}
          aria-controls={newsId}
          onClick={() => setReading(!reading)}
        >
          <span>
            <b>What is new</b>
            <span>What this version brings</span>
          </span>
          <Icon name={reading ? 'close' : 'forward'} size={24} />
        </button>
        <ul id={newsId} className={styles['news']} hidden={!reading}>
          {__NEWS__.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </Card>
  );
}

function Look() {
  const [said, setSaid] = useState<UpdateLook | 'looking' | null>(null);
  const open = useKept((kept) => kept.runThrough !== null);
  const update = useUpdate();
  const look = async () => {
    if (said === 'looking') return;
    setSaid('looking');
    setSaid(await lookForUpdate());
  };
  const isHere = update.waiting || said === 'found';
  return (
    <div>
      <button type="button" className={styles['link']} onClick={() => void look()}>
        <span>
          <b>Check for updates</b>
          <span>Version {__VERSION__}</span>
        </span>
        <Icon name="forward" size={24} />
      </button>
      <p role="status" className={styles['said']}>
        {said === 'looking'
          ? 'Looking for a new version.'
          : isHere
            ? open
              ? 'A new version is ready. You can take it once your open session is saved.'
              : 'A new version is ready. Your records stay.'
            : said !== null && found[said]}
      </p>
      {isHere && !open && said !== 'looking' && (
        <Button look="soft" className={styles['take']} onClick={update.take}>
          Use it now
        </Button>
      )}
    </div>
  );
}
