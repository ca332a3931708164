import { Link } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import { type CurrentPlan, equipmentFor, type PlannedSession } from '../../core/adapt/index.ts';
import { addDays, type LocalDay, weekdayOf } from '../../core/calendar/index.ts';
import type { Block, Week } from '../../core/plan/block.ts';
import { Dot, Icon } from '../../ui/index.ts';
import { dayOfMonth, shortWeekday } from '../../words/days.ts';
import { equipmentWords, phaseName, sessionName, standingWords, weekStateWords } from '../../words/sessions.ts';
import { changesCount, weekChanges } from '../../words/week-changes.ts';
import { lookOf, toneOf } from './looks.ts';
import styles from './WeekCard.module.css';
import { RepeatWeek, WeekChanges } from './WeekChanges.tsx';
import { WeekStrip } from './WeekStrip.tsx';

interface Props {
  readonly plan: CurrentPlan;
  readonly block: Block;
  readonly week: Week;
  readonly isCurrent: boolean;
  readonly today: LocalDay;
}

/** A week on a phone: its line, and behind it the days. The week we are in stands open. */
export function WeekCard({ plan, block, week, isCurrent, today }: Props) {
  const planned = plan.sessions.filter((each) => each.week.number === week.number);
  const firstDay = week.sessions[0].day;
  const isNow = firstDay <= today && today <= addDays(firstDay, 6); // the first and last week stand open outside the block, too
  const changes = weekChanges(plan, week.number, exercises, today).length;
  const done = planned.filter(({ standing }) => standing.state === 'done').length;
  return (
    <details className={styles['card']} open={isCurrent}>
      <summary className={styles['line']}>
        <span className={done === planned.length ? `${styles['number']} ${styles['full']}` : styles['number']}>
          {week.number}
        </span>
        <span className={styles['words']}>
          <span className={styles['phase']}>{phaseName(week.phase)}</span>
          <span className={styles['kind']}>
            {weekStateWords(week, done, planned.length, isNow)}
            {changes > 0 && `, ${changesCount(changes)}`}
          </span>
        </span>
        <span className={styles['dots']}>
          {planned.map((each) => (
            <Dot key={each.session.id} tone={toneOf(each.session)} look={lookOf(each)} size={16} />
          ))}
        </span>
        <span className={styles['chevron']}>
          <Icon name="forward" size={20} />
        </span>
      </summary>
      <div className={styles['inside']}>
        <WeekStrip planned={planned} firstDay={firstDay} profile={block.profile} today={today} />
        <ul className={styles['sessions']}>
          {planned.map((each) => (
            <li key={each.session.id}>
              <SessionLink planned={each} today={today} />
            </li>
          ))}
        </ul>
        <WeekChanges plan={plan} week={week} today={today} />
        {isNow && plan.pause === null && <RepeatWeek week={week} today={today} />}
      </div>
    </details>
  );
}

function SessionLink({ planned: { session, standing }, today }: { readonly planned: PlannedSession; readonly today: LocalDay }) {
  const needs = `${session.minutes} min, ${equipmentWords(equipmentFor(session, exercises)).toLowerCase()}`;
  const ground = standing.state === 'done' ? toneOf(session) : standing.state;
  return (
    <Link className={`${styles['session']} ${styles[ground] ?? ''}`} to={`/plan/${session.id}`} data-takes={session.id}>
      <span className={styles['day']}>
        {shortWeekday(weekdayOf(session.day))} <span>{dayOfMonth(session.day)}</span>
      </span>
      <span className={styles['words']}>
        <span className={styles['name']} data-words={session.id}>
          {sessionName(session.kind)}
        </span>
        <span className={styles['state']}>
          {standing.state === 'coming'
            ? needs
            : `${standingWords(standing, session.day, today)}${standing.state === 'open' ? `, ${needs}` : ''}`}
        </span>
      </span>
    </Link>
  );
}
