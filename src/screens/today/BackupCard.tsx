import { useState } from 'react';
import { handOut, makeBackup, noteBackup, noteNoBackup } from '../../actions/index.ts';
import { backupDue } from '../../core/backup/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import type { Block } from '../../core/plan/block.ts';
import { lastBackupOf, noBackupOf, useFacts, useKept } from '../../store/index.ts';
import { Button } from '../../ui/index.ts';
import { backupReminder } from '../../words/records.ts';
import styles from './BackupCard.module.css';

/** After weeks 1, 3, 5, 8 and 10: save one file. One tap, or "Not now". */
export default function BackupCard({ block, today }: { readonly block: Block; readonly today: LocalDay }) {
  const { facts } = useFacts();
  const last = useKept((kept) => lastBackupOf(kept.settings));
  const notNow = useKept((kept) => noBackupOf(kept.settings));
  const [problem, setProblem] = useState<string | null>(null);
  const week = backupDue(block, today, last, notNow, facts);
  if (week === null) return null;
  const save = async () => {
    const made = await makeBackup();
    if (!made.ok) return;
    const saving = await handOut(made.file);
    if (saving === 'saved') void noteBackup();
    else if (saving !== 'left') setProblem('The file was not given out. Try it in Settings, under "Your records".');
  };
  return (
    <section className={styles['backup']} aria-label="Backup">
      <p>{backupReminder(week, last)}</p>
      {problem !== null && <p role="alert">{problem}</p>}
      <div className={styles['ways']}>
        <Button look="soft" onClick={() => void save()}>
          Save a backup
        </Button>
        <Button look="text" onClick={() => void noteNoBackup()}>
          Not now
        </Button>
      </div>
    </section>
  );
}
