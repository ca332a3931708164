import { useState, useSyncExternalStore } from 'react';
import { deleteLater, onPendingDeletion, pendingDeletion, type Said, undoDeletion } from '../../actions/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { dayOfRun, worstOfRun } from '../../core/facts/index.ts';
import { bandOf } from '../../core/safety/index.ts';
import { useFacts } from '../../store/index.ts';
import { Button, UndoBar } from '../../ui/index.ts';
import { saidLine, saidWhen, whatAnswerIsDeleted } from '../../words/check-in.ts';
import { deletedWords } from '../../words/history.ts';
import { Correct } from './Correct.tsx';
import styles from './Past.module.css';

/** A week of mornings. */
const atFirst = 7;

/** What was said so far, the latest first: each may be corrected or deleted, which can be undone for ten seconds. */
export function Past({ today }: { readonly today: LocalDay }) {
  const { facts } = useFacts();
  const [changing, setChanging] = useState<Said | null>(null);
  const pending = useSyncExternalStore(onPendingDeletion, pendingDeletion);
  const [most, setMost] = useState(atFirst);
  const all = facts.filter((fact): fact is Said => fact.kind === 'check-in' || fact.kind === 'run-logged').reverse();
  const shown = all.slice(0, most);
  const current = changing === null ? undefined : all.find(({ id }) => id === changing.id);
  return (
    <section className={styles['past']} aria-labelledby="past-heading">
      <h2 id="past-heading">What you said so far</h2>
      <UndoBar said={pending === null ? null : deletedWords(pending.what)} onUndo={undoDeletion} />
      {all.length === 0 && <p>Nothing yet. Your first answer stands here, and you can correct it at any time.</p>}
      <ul className={styles['list']}>
        {shown.map((said) => {
          const pain = painOf(said);
          const when = whenOf(said, today);
          return (
            <li key={said.id} className={styles['row']}>
              <span
                className={pain === null ? styles['number'] : `${styles['number']} ${styles[bandOf(pain)]}`}
                aria-hidden="true"
              >
                {pain ?? '–'}
              </span>
              <div className={styles['words']}>
                <p className={styles['when']}>{when}</p>
                <p className={styles['more']}>{saidLine(said)}</p>
              </div>
              <div className={styles['ways']}>
                <Button look="text" className={styles['small']} aria-label={`Change: ${when}`} onClick={() => setChanging(said)}>
                  Change
                </Button>
                <Button
                  look="text"
                  className={styles['small']}
                  aria-label={`Delete: ${when}`}
                  onClick={() =>
                    deleteLater([said.id], whatAnswerIsDeleted(said.day, said.kind === 'check-in' ? 'answer' : 'run'))
                  }
                >
                  Delete
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {all.length > most && (
        <Button look="soft" onClick={() => setMost(most + 60)}>
          Show earlier ones
        </Button>
      )}
      {current !== undefined && (
        <Correct said={current} title={whenOf(current, today)} today={today} close={() => setChanging(null)} />
      )}
    </section>
  );
}

function painOf(said: Said): number | null {
  return said.kind === 'check-in' ? said.payload.pain : worstOfRun(said.payload);
}

function whenOf(said: Said, today: LocalDay): string {
  return said.kind === 'check-in' ? saidWhen(said.day, said.payload.when, today) : saidWhen(dayOfRun(said), 'run', today);
}
