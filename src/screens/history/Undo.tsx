import { useState } from 'react';
import { undoDeletion } from '../../actions/index.ts';
import { Button } from '../../ui/index.ts';
import { deletedWords } from '../../words/history.ts';
import styles from './Undo.module.css';
import { useDeletion } from './use-past.ts';

/** Ten seconds in which what was deleted can be brought back. */
export function Undo() {
  const pending = useDeletion();
  const [undone, setUndone] = useState(false);
  return (
    <div role="status" className={pending === null && !undone ? 'visually-hidden' : styles['undo']}>
      {pending !== null ? (
        <>
          <p>{deletedWords(pending.what)}</p>
          <Button
            look="soft"
            className={styles['button']}
            onClick={() => {
              undoDeletion();
              setUndone(true);
            }}
          >
            Undo
          </Button>
        </>
      ) : (
        undone && <p>Undone. Everything is as it was.</p>
      )}
    </div>
  );
}
