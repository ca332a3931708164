import { useState } from 'react';
import { answerRedFlags } from '../../actions/index.ts';
import { type RedFlag, redFlags, redFlagUrgency, type Urgency } from '../../core/safety/index.ts';
import { Button, ManyOf } from '../../ui/index.ts';
import { redFlagLabel } from '../../words/safety.ts';
import { listRecorded, nothingNew } from '../../words/see-someone.ts';
import styles from './SeeSomeone.module.css';

const groups: readonly { readonly urgency: Urgency; readonly legend: string }[] = [
  { urgency: 'today', legend: 'Now, or since it began' },
  { urgency: 'soon', legend: 'In the last few weeks' },
  { urgency: 'clearance-first', legend: 'About you' },
];

/** The list, gone through again at any time. What stands already is not asked: it comes off by a clearance alone. */
export function SignList({ standing }: { readonly standing: readonly RedFlag[] }) {
  const [ticked, tick] = useState<readonly RedFlag[] | null>(null);
  const [said, say] = useState('');
  if (ticked === null) {
    return (
      <div className={styles['list']}>
        <p role="status">{said}</p>
        <Button look="soft" onClick={() => tick([])}>
          Something new? Go through the list
        </Button>
      </div>
    );
  }
  return (
    <form
      className={styles['list']}
      onSubmit={(event) => {
        event.preventDefault();
        void answerRedFlags([...standing, ...ticked]);
        say(listRecorded(ticked.length));
        tick(null);
      }}
    >
      {groups.map(({ urgency, legend }) => {
        const asked = redFlags.filter((flag) => redFlagUrgency[flag] === urgency && !standing.includes(flag));
        if (asked.length === 0) return null;
        return (
          <ManyOf
            key={urgency}
            legend={legend}
            joined
            options={asked.map((value) => ({ value, label: redFlagLabel(value) }))}
            values={ticked}
            onChange={(chosen) => tick([...ticked.filter((flag) => !asked.includes(flag)), ...chosen])}
          />
        );
      })}
      <p role="status" className={styles['statement']}>
        {nothingNew(ticked.length)}
      </p>
      <Button type="submit">Keep this answer</Button>
      <Button look="text" onClick={() => tick(null)}>
        Not now
      </Button>
    </form>
  );
}
