import { type PlannedSession, runOn } from '../../core/adapt/index.ts';
import { addDays, type LocalDay, weekdayOf } from '../../core/calendar/index.ts';
import type { Profile } from '../../core/plan/profile.ts';
import { Dot } from '../../ui/index.ts';
import { shortWeekday } from '../../words/days.ts';
import { sessionLetter } from '../../words/sessions.ts';
import { lookOf, toneOf } from './looks.ts';
import { RunMark } from './RunMark.tsx';
import styles from './WeekStrip.module.css';

interface Props {
  readonly planned: readonly PlannedSession[];
  readonly firstDay: LocalDay;
  readonly profile: Profile;
  readonly today: LocalDay;
}

/** Seven days side by side, sessions above, runs below. A picture: the links and the legend say it in words. */
export function WeekStrip({ planned, firstDay, profile, today }: Props) {
  const days = [0, 1, 2, 3, 4, 5, 6].map((after) => addDays(firstDay, after));
  return (
    <div className={styles['strip']} aria-hidden="true">
      {days.map((day) => {
        const here = planned.find(({ session }) => session.day === day);
        const run = runOn(day, profile);
        return (
          <div key={day} className={day === today ? `${styles['day']} ${styles['today']}` : styles['day']}>
            <span className={styles['name']}>{shortWeekday(weekdayOf(day)).charAt(0)}</span>
            <span className={styles['session']}>
              {here !== undefined && (
                <Dot tone={toneOf(here.session)} look={lookOf(here)} letter={sessionLetter(here.session.kind)} size={28} />
              )}
            </span>
            <span className={styles['run']}>{run !== null && <RunMark run={run} />}</span>
          </div>
        );
      })}
    </div>
  );
}
