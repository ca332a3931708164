import { type LocalDay, weekdays } from '../../../core/calendar/index.ts';
import { chooseDays } from '../../../core/plan/choose-days.ts';
import { Icon } from '../../../ui/index.ts';
import { weekdayName } from '../../../words/days.ts';
import { type Answers, runsOf } from '../answers.ts';
import styles from './WaysOut.module.css';

interface Props {
  readonly answers: Answers;
  readonly today: LocalDay;
  readonly change: (answers: Answers) => void;
}

const shown = 3;

/** Days that would make room, each a tap away. */
export function WaysOut({ answers, today, change }: Props) {
  const ways = weekdays
    .filter((day) => !answers.availableDays.includes(day))
    .flatMap((day) => {
      const availableDays = weekdays.filter((weekday) => weekday === day || answers.availableDays.includes(weekday));
      const days = chooseDays({ ...runsOf(answers), startDay: today, availableDays });
      return days === null ? [] : [{ day, availableDays, days }];
    })
    .slice(0, shown);
  if (ways.length === 0) return null;
  return (
    <section className={styles['ways']}>
      <h2>{ways.length === 1 ? 'This makes room' : 'Any of these makes room'}</h2>
      {ways.map(({ day, availableDays, days }) => (
        <button key={day} type="button" className={styles['way']} onClick={() => change({ ...answers, availableDays })}>
          <span>
            <b>Free up {weekdayName(day)}</b>
            <span className={styles['then']}>
              Strength {weekdayName(days.strengthA)} and {weekdayName(days.strengthB)}, mobility {weekdayName(days.mobility)}
            </span>
          </span>
          <Icon name="forward" size={24} />
        </button>
      ))}
    </section>
  );
}
