import { Link } from 'react-router';
import type { CurrentPlan } from '../../core/adapt/index.ts';
import { addDays, type LocalDay, weekdayOf } from '../../core/calendar/index.ts';
import type { Week } from '../../core/plan/block.ts';
import { ExercisePicture } from '../../pictures/index.ts';
import { Card, Chip } from '../../ui/index.ts';
import { dayOfMonth, daySpan, weekdayName } from '../../words/days.ts';
import { phaseName, phaseWords, sessionName, standingWords, weekKindName } from '../../words/sessions.ts';
import { RepeatWeek, WeekChanges } from './WeekChanges.tsx';
import styles from './WeekPanel.module.css';

interface Props {
  readonly plan: CurrentPlan;
  readonly week: Week;
  readonly today: LocalDay;
}

/** One week beside the calendar. */
export function WeekPanel({ plan, week, today }: Props) {
  const firstDay = week.sessions[0].day;
  return (
    <section aria-labelledby="week-heading">
      <Card className={styles['panel']}>
        <div className={styles['heading']}>
          <div>
            <p className={styles['span']}>{daySpan(firstDay, addDays(firstDay, 6))}</p>
            <h2 id="week-heading">
              Week {week.number}, {phaseName(week.phase)}
            </h2>
          </div>
          <Chip tone={week.kind === 'easy' ? 'pine' : 'sun'}>{weekKindName(week.kind)}</Chip>
        </div>
        <p>{phaseWords(week.phase)}</p>
        <ul className={styles['sessions']}>
          {plan.sessions
            .filter((each) => each.week.number === week.number)
            .map(({ session, standing }) => (
              <li key={session.id}>
                <Link className={styles['session']} to={`/plan/${session.id}`} data-takes={session.id}>
                  <ExercisePicture framed exerciseId={session.main[0]?.exerciseId} className={styles['figure']} />
                  <span className={styles['words']}>
                    <span className={styles['name']} data-words={session.id}>
                      {sessionName(session.kind)}
                    </span>
                    <span className={styles['state']}>
                      {weekdayName(weekdayOf(session.day))} {dayOfMonth(session.day)}, {session.minutes} min
                    </span>
                    {standing.state !== 'coming' && (
                      <span className={styles['state']}>{standingWords(standing, session.day, today)}</span>
                    )}
                  </span>
                </Link>
              </li>
            ))}
        </ul>
        <WeekChanges plan={plan} week={week} today={today} />
        {firstDay <= today && today <= addDays(firstDay, 6) && plan.pause === null && <RepeatWeek week={week} today={today} />}
      </Card>
    </section>
  );
}
