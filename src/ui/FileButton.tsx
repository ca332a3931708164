import { useId } from 'react';
import { buttonClass } from './Button.tsx';
import styles from './FileButton.module.css';

interface Props {
  /** What may be chosen, as the `accept` of a file input. */
  readonly accept: string;
  readonly choose: (file: File | undefined) => void;
}

/** "Choose a file": the system's own dialog, behind a button like the others. The same file may be chosen again. */
export function FileButton({ accept, choose }: Props) {
  const id = useId();
  return (
    <div className={styles['file']}>
      <label className={buttonClass()} htmlFor={id}>
        Choose a file
      </label>
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          choose(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
