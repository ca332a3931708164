import { type Weekday, weekdayAfter, weekdays } from '../../../core/calendar/index.ts';
import { Card, Disc, Icon } from '../../../ui/index.ts';
import { shortWeekday, weekdayName } from '../../../words/days.ts';
import { type Answers, runsOf } from '../answers.ts';
import { RunGlyph, runOfWeekday } from '../RunGlyph.tsx';
import styles from './WeekPicture.module.css';

/** The week as it was given: which days are free, and what stands in the way on the others. */
export function WeekPicture({ answers }: { readonly answers: Answers }) {
  const runs = runsOf(answers);
  return (
    <Card className={styles['card']}>
      <ul>
        {weekdays.map((day) => {
          const { free, words } = dayWords(day, answers);
          const blocked = free && isEve(day, answers);
          return (
            <li key={day} className={styles['day']}>
              <b aria-hidden="true">{shortWeekday(day)}</b>
              <span className="visually-hidden">{weekdayName(day)}: </span>
              <span className={styles['mark']}>
                {blocked ? (
                  <span className={styles['blocked']}>
                    <Icon name="close" size={16} />
                  </span>
                ) : runOfWeekday(day, runs) !== null ? (
                  <RunGlyph day={day} runs={runs} size={22} />
                ) : free ? (
                  <Disc letter="A" tone="clay" size={28} />
                ) : null}
              </span>
              <span className={free ? styles['free'] : styles['taken']}>{words}</span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function isEve(day: Weekday, answers: Answers): boolean {
  const { longRunDay } = runsOf(answers);
  return longRunDay !== null && day === weekdayAfter(longRunDay, -1);
}

function dayWords(day: Weekday, answers: Answers): { readonly free: boolean; readonly words: string } {
  const run = runOfWeekday(day, runsOf(answers));
  if (!answers.availableDays.includes(day)) return { free: false, words: 'No time given' };
  if (isEve(day, answers)) return { free: true, words: 'Time, but the day before the long run' };
  if (run === 'long') return { free: true, words: 'Time, after the long run' };
  if (run === 'hard') return { free: true, words: 'Time, after the hard run' };
  return { free: true, words: run === 'easy' ? 'Time, after the run' : 'Time for a session' };
}
