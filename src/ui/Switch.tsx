import { useId } from 'react';
import styles from './Switch.module.css';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  /** Cannot be turned here and now; the hint says why. */
  readonly held?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A row that turns one thing on or off; its state is told by place and word, too. */
export function Switch({ label, hint, on, held = false, onChange }: Props) {
  const id = useId();
  return (
    <label className={styles['row']}>
      <span>
        <span id={`${id}-label`} className={styles['label']}>
          {label}
        </span>
        <span id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </span>
      </span>
      <span className={styles['state']} aria-hidden="true">
        {on ? 'On' : 'Off'}
      </span>
      <span className={styles['track']}>
        <input
          type="checkbox"
          role="switch"
          aria-checked={on}
          className={styles['input']}
          checked={on}
          aria-disabled={held}
          onChange={(event) => {
            if (!held) onChange(event.target.checked);
          }}
          aria-labelledby={`${id}-label`}
          aria-describedby={`${id}-hint`}
        />
        <span className={styles['thumb']} />
      </span>
    </label>
  );
}
