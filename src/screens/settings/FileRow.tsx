import { useState } from 'react';
import { handOut } from '../../actions/index.ts';
import { Icon } from '../../ui/index.ts';
import styles from './Settings.module.css';

type File = Parameters<typeof handOut>[0];

interface Props {
  readonly label: string;
  readonly hint: string;
  /** Makes the file; a sentence: why there is none. */
  readonly make: () => Promise<File | string>;
  /** It has been saved or shared. */
  readonly onGiven?: () => void;
}

/** A row that gives out a file, and says what became of it. */
export function FileRow({ label, hint, make, onGiven }: Props) {
  // A browser that wants a tap of its own for sharing gets one, with the file ready.
  const [ready, setReady] = useState<File | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const give = async () => {
    const file = ready ?? (await make());
    if (typeof file === 'string') {
      setSaid(file);
      return;
    }
    const saving = await handOut(file);
    setReady(saving === 'tap-again' ? file : null);
    switch (saving) {
      case 'saved':
        onGiven?.();
        setSaid(`Saved as ${file.name}.`);
        return;
      case 'left':
        setSaid(null);
        return;
      case 'tap-again':
        setSaid('The file is ready. Tap once more to share it.');
        return;
      case 'failed':
        setSaid('This browser would not give the file out. Free some space, or open Stridewell in another browser.');
    }
  };
  return (
    <div>
      <button type="button" className={styles['link']} onClick={() => void give()}>
        <span>
          <b>{label}</b>
          <span>{hint}</span>
        </span>
        <Icon name="forward" size={24} />
      </button>
      <p role="status" className={styles['said']}>
        {said}
      </p>
    </div>
  );
}
