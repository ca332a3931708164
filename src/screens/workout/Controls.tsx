import { useRef } from 'react';
import { isGoing, type RunThrough } from '../../core/workout/index.ts';
import { player } from '../../player/index.ts';
import { afterPicture } from '../../store/index.ts';
import { Icon } from '../../ui/index.ts';
import styles from './Controls.module.css';
import { useInSight } from './Scene.tsx';

/** Pause or Resume. Focus is back on it after every tap and step, so that a remote's one key always means the same. */
export function PauseButton({ runThrough, look = '' }: { readonly runThrough: RunThrough; readonly look?: string | undefined }) {
  const button = useRef<HTMLButtonElement>(null);
  const going = isGoing(runThrough);
  // Focus lays the page out; what was tapped is painted before it.
  const focus = () => button.current?.focus({ preventScroll: true });

  // With every step and change of state, not only with what is read here.
  useInSight(() => afterPicture(focus), [runThrough.stepIndex, runThrough.status.kind]);

  useInSight(() => {
    const tapped = ({ target }: MouseEvent) => {
      // A sheet keeps its focus; − and + are pressed more than once.
      if (target instanceof Element && target.closest('dialog, [data-keeps-focus]') !== null) return;
      afterPicture(focus);
    };
    document.addEventListener('click', tapped);
    return () => document.removeEventListener('click', tapped);
  }, []);

  return (
    <button
      ref={button}
      data-main
      type="button"
      className={`${styles['pause']} ${look}`}
      onClick={going ? player.pause : player.resume}
    >
      <span className={styles['face']}>{going ? 'Pause' : 'Resume'}</span>
    </button>
  );
}

/** Back, Pause, Next: along the bottom, on a phone on its side in a column. `byTap`: something larger ends the step. */
export function Controls({ runThrough, byTap }: { readonly runThrough: RunThrough; readonly byTap: boolean }) {
  return (
    <div className={`${styles['controls']} ${styles['column']}`}>
      <button type="button" className={styles['control']} aria-label="Back" onClick={player.back}>
        <Icon name="previous" size={28} />
      </button>
      <PauseButton runThrough={runThrough} look={byTap ? styles['lesser'] : styles['reaching']} />
      <button type="button" className={styles['control']} aria-label="Next" onClick={player.next}>
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
