import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './Sheet.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** Called on Escape and on a tap beside the sheet. */
  readonly onClose: () => void;
}

/** A question over the screen. Modal: focus stays inside and goes back to where it was. Mount it to open it. */
export function Sheet({ title, children, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    // Keyboard users close it with Escape (onCancel); the click is for a tap beside it.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <dialog
      ref={dialog}
      className={styles['sheet']}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={styles['inner']}>
        <h2 id={titleId}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
