import { useId } from 'react';
import { isLocalDay, type LocalDay } from '../../core/calendar/index.ts';
import { byHandRefusal } from '../../core/history/index.ts';
import { Problem } from '../../ui/index.ts';
import { fullDay } from '../../words/days.ts';
import { byHandProblem } from '../../words/history.ts';
import styles from './PastPage.module.css';

interface Props {
  /** As the field holds it; may be no day at all. */
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly first: LocalDay;
  readonly today: LocalDay;
}

/** The day on which a session was done: today or earlier, within the block. */
export function DayField({ text, onChange, first, today }: Props) {
  const id = useId();
  return (
    <div>
      <label className={styles['label']} htmlFor={id}>
        The day you did it
      </label>
      <input
        id={id}
        className={styles['input']}
        type="date"
        min={first}
        max={today}
        value={text}
        aria-describedby={`${id}-problem`}
        onChange={(event) => onChange(event.target.value)}
      />
      {isLocalDay(text) && <p className={styles['day']}>{fullDay(text)}</p>}
      <Problem id={`${id}-problem`}>{dayProblem(text, first, today)}</Problem>
    </div>
  );
}

/** What is wrong with the day, in words; null: nothing. */
export function dayProblem(text: string, first: LocalDay, today: LocalDay): string | null {
  if (!isLocalDay(text)) return byHandProblem('no-day', first);
  const refusal = byHandRefusal(text, first, today);
  return refusal === null ? null : byHandProblem(refusal, first);
}
