import { useId, useState } from 'react';
import { calendarNeedsSafari, deskDayForCalendar, handOut } from '../../actions/index.ts';
import { Button, Card } from '../../ui/index.ts';
import styles from './Breaks.module.css';

type File = Parameters<typeof handOut>[0];

/** For the hours in which no page is open: today's breaks as a calendar file, whose alarms are the calendar's own. */
export function DeskDay() {
  const [from, setFrom] = useState('09:00');
  const [to, setTo] = useState('17:00');
  // A browser that wants a tap of its own for sharing gets one, with the file ready.
  const [ready, setReady] = useState<File | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const change = (set: (time: string) => void) => (time: string) => {
    if (time !== '') set(time);
    setReady(null);
    setSaid(null);
  };
  const give = async () => {
    const file = ready ?? (await deskDayForCalendar(from, to));
    if (file === null) {
      setSaid('No break fits between these two. Choose a later end.');
      return;
    }
    const saving = await handOut(file);
    setReady(saving === 'tap-again' ? file : null);
    setSaid(saidOf(saving, file.name));
  };
  return (
    <Card className={styles['desk']}>
      <h2>In your calendar instead</h2>
      <p>
        {calendarNeedsSafari()
          ? 'A file with an alarm for each break of today. From here it may only be saved: open it in Safari to add it.'
          : 'A file with an alarm for each break of today. Your calendar rings even with this page closed.'}
      </p>
      <div className={styles['times']}>
        <Time label="From" value={from} set={change(setFrom)} />
        <Time label="Until" value={to} set={change(setTo)} />
      </div>
      <Button look="soft" onClick={() => void give()}>
        Save today's breaks
      </Button>
      <p role="status" className={styles['said']}>
        {said}
      </p>
    </Card>
  );
}

function Time({ label, value, set }: { readonly label: string; readonly value: string; readonly set: (time: string) => void }) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="time" value={value} onChange={(event) => set(event.target.value)} />
    </p>
  );
}

function saidOf(saving: Awaited<ReturnType<typeof handOut>>, name: string): string | null {
  switch (saving) {
    case 'saved':
      return `Saved as ${name}.`;
    case 'left':
      return null;
    case 'tap-again':
      return 'The file is ready. Tap once more to share it.';
    case 'failed':
      return 'This browser would not give the file out. Free some space, or open Stridewell in another browser.';
  }
}
