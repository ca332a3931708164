import { useId } from 'react';
import type { LocalDay } from '../../core/calendar/index.ts';
import { Problem } from '../../ui/index.ts';
import styles from './RunForm.module.css';

interface Props {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly today: LocalDay;
  readonly problem: string | null;
}

/** The day of a run: today or earlier. */
export function DayField({ text, onChange, today, problem }: Props) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>The day of the run</label>
      <input
        id={id}
        type="date"
        max={today}
        value={text}
        aria-describedby={`${id}-problem`}
        onChange={(event) => onChange(event.target.value)}
      />
      <Problem id={`${id}-problem`}>{problem}</Problem>
    </div>
  );
}
