import { useState } from 'react';
import { Button } from './Button.tsx';
import styles from './UndoBar.module.css';

interface Props {
  /** What is gone for now, as a sentence; null: nothing can be undone. */
  readonly said: string | null;
  readonly onUndo: () => void;
}

/** For as long as something can be brought back: what it is, and the button that does it. It stays in sight over a long list. */
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
