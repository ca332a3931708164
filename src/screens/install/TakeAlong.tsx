import { useState } from 'react';
import { handOut, makeBackup, noteBackup } from '../../actions/index.ts';
import { Button, Card } from '../../ui/index.ts';
import styles from './Install.module.css';

/** What was recorded in the browser goes into the app by a file. */
export function TakeAlong() {
  const [said, setSaid] = useState<string | null>(null);
  const save = async () => {
    const made = await makeBackup();
    const saving = made.ok ? await handOut(made.file) : 'failed';
    switch (saving) {
      case 'saved':
        void noteBackup();
        setSaid('Saved. Once the app is open, choose it under Bring my records from a backup.');
        return;
      case 'tap-again':
        setSaid('The file is ready. Tap once more to share it.');
        return;
      case 'left':
        setSaid(null);
        return;
      case 'failed':
        setSaid('This browser would not give the file out. Try it in Settings, under Your records.');
    }
  };
  return (
    <Card className={styles['along']}>
      <h2>Take your records along</h2>
      <p>Save a backup first. The app takes it in when you open it.</p>
      <p role="status" className={styles['said']}>
        {said}
      </p>
      <Button look="soft" onClick={() => void save()}>
        Save a backup
      </Button>
    </Card>
  );
}
