import { useId } from 'react';
import type { Measure } from '../../core/runs/index.ts';
import { Problem } from '../../ui/index.ts';
import styles from './RunForm.module.css';

interface Props {
  readonly measure: Measure;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly problem: string | null;
}

/** How long a run was, typed. */
export function LengthField({ measure, text, onChange, problem }: Props) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{measure === 'metres' ? 'Kilometres' : 'Minutes'}</label>
      <input
        id={id}
        inputMode={measure === 'metres' ? 'decimal' : 'numeric'}
        autoComplete="off"
        maxLength={7}
        value={text}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        onChange={(event) => onChange(event.target.value)}
      />
      <Problem id={`${id}-problem`}>{problem}</Problem>
    </div>
  );
}
