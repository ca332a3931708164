import { useFacts, useKept } from '../store/index.ts';
import { Button } from '../ui/index.ts';
import styles from './Bars.module.css';
import { useMissingPart } from './missing-parts.ts';
import { useUpdate } from './update.ts';

/** What a person must know whatever the screen: something is not saved yet, cannot be read, or a new version waits. */
export function Bars() {
  const open = useKept((kept) => kept.runThrough !== null);
  const { unreadable } = useFacts();
  const update = useUpdate();
  const missing = useMissingPart();
  return (
    <>
      <SaveBar />
      {unreadable.length > 0 && (
        <p role="status" className={styles['bar']}>
          {unreadable.length === 1
            ? 'One record on this device cannot be read by this version. It is kept as it is; a newer version may read it.'
            : `${unreadable.length} records on this device cannot be read by this version. They are kept as they are; a newer version may read them.`}
        </p>
      )}
      {missing && open && (
        <p role="status" className={styles['bar']}>
          A newer version has come in, and a part of this one is gone. Go on with your open session and save it; then the page
          loads again by itself.
        </p>
      )}
      {update.waiting && open && !missing && (
        <p role="status" className={styles['bar']}>
          A new version is ready. You can take it once your open session is saved.
        </p>
      )}
      {update.waiting && !open && (
        <div role="status" className={styles['bar']}>
          <p>A new version is ready. Your records stay.</p>
          <Button look="soft" onClick={update.take}>
            Use the new version
          </Button>
        </div>
      )}
    </>
  );
}

/** Steps that did not reach the disk yet. `over`: above a screen that has no frame. */
export function SaveBar({ over = false }: { readonly over?: boolean }) {
  const unsaved = useKept((kept) => kept.unsaved);
  const full = useKept((kept) => kept.problem?.kind === 'full');
  if (unsaved === 0) return null;
  return (
    <p role="alert" className={[styles['bar'], styles['warning'], over && styles['over']].filter(Boolean).join(' ')}>
      {full
        ? 'Could not save: this device has no room left. Your last steps are held in memory; keep this page open and free some space.'
        : 'Could not save to this device yet. Your last steps are held in memory; keep this page open, we try again every few seconds.'}
    </p>
  );
}
