import { isGoing, type RunThrough } from '../../core/workout/index.ts';
import { player } from '../../player/index.ts';
import { Icon } from '../../ui/index.ts';
import styles from './Controls.module.css';

/** Pause or Resume: the one main button, see `useFocusOnMain`. */
export function PauseButton({ runThrough, look = '' }: { readonly runThrough: RunThrough; readonly look?: string | undefined }) {
  const going = isGoing(runThrough);
  return (
    <button data-main type="button" className={`${styles['pause']} ${look}`} onClick={going ? player.pause : player.resume}>
      <span className={styles['face']}>{going ? 'Pause' : 'Resume'}</span>
    </button>
  );
}

/**
 * Back, Pause, Next (`data-next`: what it leads to is drawn as a finger lands on it): along the bottom, on a phone on its side in a
 * column. `byTap`: something larger ends the step.
 */
export function Controls({ runThrough, byTap }: { readonly runThrough: RunThrough; readonly byTap: boolean }) {
  return (
    <div className={`${styles['controls']} ${styles['column']}`}>
      <button type="button" className={styles['control']} aria-label="Back" onClick={player.back}>
        <Icon name="previous" size={28} />
      </button>
      <PauseButton runThrough={runThrough} look={byTap ? styles['lesser'] : styles['reaching']} />
      <button data-next type="button" className={styles['control']} aria-label="Next" onClick={player.next}>
        <Icon name="next" size={28} />
      </button>
    </div>
  );
}

interface DoneProps {
  readonly children: string;
  /** Another deed than "Done" at own pace: a test keeps what was counted. */
  readonly deed?: () => void;
}

/** What ends a step by a tap. */
export function DoneButton({ children, deed = player.done }: DoneProps) {
  return (
    <button type="button" className={styles['done']} onClick={deed}>
      {children}
    </button>
  );
}
