import { useState } from 'react';
import { Button } from './Button.tsx';
import styles from './UndoBar.module.css';

interface Props {
  /** What was done and can be undone: "Deleted: Strength A." null: nothing. */
  readonly said: string | null;
  readonly onUndo: () => void;
}

/** Says what was done and takes it back by a tap; stays in view, and is read out as it appears. */
export function UndoBar({ said, onUndo }: Props) {
  const [undone, setUndone] = useState(false);
  return (
    <div role="status" className={said === null && !undone ? 'visually-hidden' : styles['undo']}>
      {said !== null ? (
        <>
          <p>{said}</p>
          <Button
            look="soft"
            className={styles['button']}
            onClick={() => {
              onUndo();
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
