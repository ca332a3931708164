import { isLocalDay, type LocalDay, weekdays } from '../../../core/calendar/index.ts';
import { chooseDays } from '../../../core/plan/choose-days.ts';
import { Card, Disc } from '../../../ui/index.ts';
import { weekdayName } from '../../../words/days.ts';
import { type Answers, runsOf } from '../answers.ts';
import { RunGlyph } from '../RunGlyph.tsx';
import styles from './Landing.module.css';

/** Where the week's three sessions would fall, as the days are tapped. */
export function Landing({ answers, today }: { readonly answers: Answers; readonly today: LocalDay }) {
  const runs = runsOf(answers);
  const startDay = isLocalDay(answers.startDay) ? answers.startDay : today;
  const days = chooseDays({ ...runs, startDay, availableDays: answers.availableDays });
  return (
    <Card className={styles['landing']}>
      <h2 className={styles['title']}>
        Strength lands here <span>changes as you tap</span>
      </h2>
      <div className={styles['week']} aria-hidden="true">
        {weekdays.map((day) => (
          <span key={day}>
            {day === days?.strengthA ? (
              <Disc letter="A" tone="clay" size={34} />
            ) : day === days?.strengthB ? (
              <Disc letter="B" tone="clay" size={34} />
            ) : day === days?.mobility ? (
              <Disc letter="M" tone="pine" size={34} />
            ) : (
              <RunGlyph day={day} runs={runs} size={18} />
            )}
          </span>
        ))}
      </div>
      <p role="status">
        {days === null
          ? 'No three days fit yet. Strength needs two days, two or three apart and not before the long run; mobility needs a third.'
          : `Strength on ${weekdayName(days.strengthA)} and ${weekdayName(days.strengthB)}, mobility on ${weekdayName(days.mobility)}.`}
      </p>
    </Card>
  );
}
