import { useId } from 'react';
import { addDays, isLocalDay, type LocalDay, weekdays } from '../../../core/calendar/index.ts';
import { Problem, WeekHead, WeekRow } from '../../../ui/index.ts';
import { fullDay, shortWeekday, weekdayName } from '../../../words/days.ts';
import { furthestStartDays, toggled } from '../answers.ts';
import { Landing } from './Landing.tsx';
import type { QuestionProps } from './question.ts';
import styles from './Week.module.css';

export function Days({ answers, change, today, inBlock, problem }: QuestionProps) {
  const id = useId();
  return (
    <div className={styles['week']}>
      <WeekHead names={weekdays.map(shortWeekday)} />
      <WeekRow
        legend="I have time"
        aside={<span className={styles['legend']}>all seven is fine: we use three</span>}
        many
        cells={weekdays.map((day) => ({ value: day, name: `${weekdayName(day)}, time for a session` }))}
        chosen={answers.availableDays}
        onToggle={(day) => change({ ...answers, availableDays: toggled(answers.availableDays, day) })}
      />
      {!inBlock && (
        <div className={styles['start']}>
          <label htmlFor={id}>Start on this day or the first that fits after it</label>
          <input
            id={id}
            type="date"
            min={today}
            max={addDays(today, furthestStartDays)}
            value={answers.startDay ?? today}
            aria-invalid={problem !== null}
            aria-describedby={`${id}-problem`}
            onChange={(event) => change({ ...answers, startDay: event.target.value === today ? null : event.target.value })}
          />
          {problem === null && <p className={styles['day']}>{dayWords(answers.startDay, today)}</p>}
          <Problem id={`${id}-problem`}>{problem}</Problem>
        </div>
      )}
      <Landing answers={answers} today={today} />
    </div>
  );
}

/** The day in words, whatever order of figures the browser shows. */
function dayWords(startDay: string | null, today: LocalDay): string | null {
  if (startDay === null || startDay === today) return `Today, ${fullDay(today)}`;
  return isLocalDay(startDay) ? fullDay(startDay) : null;
}
