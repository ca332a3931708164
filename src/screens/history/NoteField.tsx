import styles from './PastPage.module.css';

/** A line of one's own. */
export function NoteField({ note, onChange }: { readonly note: string; readonly onChange: (note: string) => void }) {
  return (
    <label className={styles['note-field']}>
      <span>A note, if you like</span>
      <textarea rows={2} maxLength={500} value={note} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}
