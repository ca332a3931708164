import { useId } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Way.module.css';

interface Props {
  readonly label: string;
  /** A second, quieter line. */
  readonly hint?: string | undefined;
  /** It stands there to say why not: `hint` is the reason. */
  readonly closed?: boolean;
  readonly onChoose: () => void;
}

/** One of a few ways on, in a list: a row that acts at the tap. */
export function Way({ label, hint, closed = false, onChoose }: Props) {
  const id = useId();
  return (
    <button
      type="button"
      className={closed ? `${styles['way']} ${styles['closed']}` : styles['way']}
      disabled={closed}
      aria-labelledby={`${id}-label`}
      aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      onClick={onChoose}
    >
      <span className={styles['words']}>
        <span id={`${id}-label`} className={styles['label']}>
          {label}
        </span>
        {hint !== undefined && (
          <span id={`${id}-hint`} className={styles['hint']}>
            {hint}
          </span>
        )}
      </span>
      {!closed && <Icon name="forward" size={20} />}
    </button>
  );
}
