import { useId, useState } from 'react';
import { pauseBlock } from '../../actions/index.ts';
import { addDays, isLocalDay, type LocalDay } from '../../core/calendar/index.ts';
import { Button, OneOf, Problem, Sheet, toTop } from '../../ui/index.ts';
import { fullDay } from '../../words/days.ts';
import styles from './Changes.module.css';

interface Props {
  readonly today: LocalDay;
  readonly close: () => void;
}

/** Longer than any holiday; a block that rests longer begins again anyway. */
const furthestDays = 366;

/** "Pause": from today until a day, or until the person is back. */
export function Pause({ today, close }: Props) {
  const id = useId();
  const [until, setUntil] = useState<'day' | 'back'>('day');
  const [day, setDay] = useState<string>(addDays(today, 7));
  const isDay = isLocalDay(day) && day >= today && day <= addDays(today, furthestDays);
  const pause = () => {
    if (until === 'day' && !isDay) return;
    void pauseBlock(today, until === 'day' ? day : null);
    close();
    toTop();
  };
  return (
    <Sheet title="Pause from today" onClose={close}>
      <p>Nothing is asked of you meanwhile. When you are back, the plan says where to go on.</p>
      <OneOf
        legend="Until when?"
        options={[
          { value: 'day', label: 'Until a day I know' },
          { value: 'back', label: 'Until I am back' },
        ]}
        value={until}
        onChange={setUntil}
      />
      {until === 'day' && (
        <div className={styles['field']}>
          <label htmlFor={id}>Last day away</label>
          <input
            id={id}
            type="date"
            min={today}
            max={addDays(today, furthestDays)}
            value={day}
            aria-invalid={!isDay}
            aria-describedby={`${id}-problem`}
            onChange={(event) => setDay(event.target.value)}
          />
          {isDay && <p className={styles['day']}>{fullDay(day)}</p>}
          <Problem id={`${id}-problem`}>{isDay ? null : 'Choose today or a day within the next twelve months.'}</Problem>
        </div>
      )}
      <Button onClick={pause}>Pause my block</Button>
      <Button look="soft" onClick={close}>
        Not now
      </Button>
    </Sheet>
  );
}
