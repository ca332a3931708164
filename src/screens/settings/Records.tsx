import { useEffect, useId, useState } from 'react';
import { Link } from 'react-router';
import {
  calendarNeedsSafari,
  canInstall,
  deleteEverything,
  installPlaceHere,
  lookAtStorage,
  makeBackup,
  noteBackup,
  planForCalendar,
  setsForSpreadsheet,
} from '../../actions/index.ts';
import { lastBackupOf, useKept, useToday } from '../../store/index.ts';
import { Button, Card, Chip, Icon, Sheet } from '../../ui/index.ts';
import { keptWords, lastBackupWords } from '../../words/records.ts';
import { FileRow } from './FileRow.tsx';
import styles from './Settings.module.css';

const usualTime = '18:00';

/** What is kept, how it can be taken along, and how it can be deleted. */
export function Records() {
  const last = useKept((kept) => lastBackupOf(kept.settings));
  const today = useToday();
  const [time, setTime] = useState(usualTime);
  const timeId = useId();
  const [place] = useState(installPlaceHere);
  return (
    <>
      <Card className={styles['card']}>
        <FileRow
          label="Back up"
          hint={`${lastBackupWords(last, today)}. Not encrypted: whoever has the file can read it`}
          make={async () => {
            const made = await makeBackup();
            return made.ok ? made.file : 'There is nothing to back up yet. Begin a block first.';
          }}
          onGiven={() => void noteBackup()}
        />
        <Link className={styles['link']} to="/settings/restore">
          <span>
            <b>Restore from a file</b>
            <span>You see what it holds first. Nothing here is replaced</span>
          </span>
          <Icon name="forward" size={24} />
        </Link>
        <Kept />
        {canInstall(place) && (
          <Link className={styles['link']} to="/install" state={{ from: '/settings' }}>
            <span>
              <b>Install Stridewell</b>
              <span>An icon of its own; how it goes in this browser</span>
            </span>
            <Icon name="forward" size={24} />
          </Link>
        )}
      </Card>
      <Card className={styles['card']}>
        <Link className={styles['link']} to="/report">
          <span>
            <b>Report for a professional</b>
            <span>One page to print or to share, with what you did and what hurt</span>
          </span>
          <Icon name="forward" size={24} />
        </Link>
        <FileRow
          label="Sets for a spreadsheet"
          hint="Every set you recorded, as a CSV file"
          make={async () => setsForSpreadsheet()}
        />
        <div className={styles['time']}>
          <label htmlFor={timeId}>Time of day in your calendar</label>
          <input id={timeId} type="time" value={time} onChange={(event) => setTime(event.target.value || usualTime)} />
        </div>
        <FileRow
          label="Plan in my calendar"
          hint={
            calendarNeedsSafari()
              ? 'A calendar file. From here it may only be saved: open it in Safari to add it'
              : 'A calendar file with an alarm for each session. Take it in again when the plan has moved'
          }
          make={async () => (await planForCalendar(time)) ?? 'No session lies ahead. Make a block first.'}
        />
      </Card>
      <DeleteEverything />
    </>
  );
}

/** How the browser keeps the records. */
function Kept() {
  const [state, setState] = useState<Awaited<ReturnType<typeof lookAtStorage>> | null>(null);
  useEffect(() => {
    let gone = false;
    void lookAtStorage().then((found) => {
      if (!gone) setState(found);
    });
    return () => {
      gone = true;
    };
  }, []);
  return (
    <div className={styles['kept']}>
      <span>
        <b>On this device</b>
        <span>{state === null ? 'Looking' : keptWords(state.kept, state.used)}</span>
      </span>
      {state?.kept === true && <Chip tone="pine">Kept</Chip>}
    </div>
  );
}

/** Asks twice: once what goes, once for good. */
function DeleteEverything() {
  const [asked, setAsked] = useState<0 | 1 | 2>(0);
  const [problem, setProblem] = useState<string | null>(null);
  const close = () => setAsked(0);
  const act = async () => {
    const written = await deleteEverything();
    if (written.ok) window.location.replace(import.meta.env.BASE_URL);
    else setProblem('It could not be deleted. Close every other Stridewell window, then try again. Nothing has gone yet.');
  };
  return (
    <>
      <Button look="text" className={styles['delete']} onClick={() => setAsked(1)}>
        Delete everything
      </Button>
      {asked === 1 && (
        <Sheet title="Delete everything?" onClose={close}>
          <p>Your plan, every session, check-in and setting on this device. There is no copy anywhere but your own backups.</p>
          <Button look="soft" onClick={() => setAsked(2)}>
            Go on
          </Button>
          <Button onClick={close}>Keep everything</Button>
        </Sheet>
      )}
      {asked === 2 && (
        <Sheet title="This cannot be undone" onClose={close}>
          <p>Stridewell is then as on the first day.</p>
          {problem !== null && <p role="alert">{problem}</p>}
          <Button look="soft" onClick={() => void act()}>
            Delete it all now
          </Button>
          <Button onClick={close}>Keep everything</Button>
        </Sheet>
      )}
    </>
  );
}
