import { useState } from 'react';
import { Link } from 'react-router';
import { type CurrentPlan, type PlannedSession, runOn } from '../../core/adapt/index.ts';
import { addDays, type LocalDay, weekdayOf } from '../../core/calendar/index.ts';
import type { Block, Week } from '../../core/plan/block.ts';
import { Dot } from '../../ui/index.ts';
import { fullDay, shortWeekday } from '../../words/days.ts';
import { phaseName, sessionLetter, sessionName, standingWords } from '../../words/sessions.ts';
import styles from './Calendar.module.css';
import { lookOf, toneOf } from './looks.ts';
import { RunMark } from './RunMark.tsx';
import { WeekPanel } from './WeekPanel.tsx';

interface Props {
  readonly plan: CurrentPlan;
  readonly block: Block;
  /** Number of the week we are in. */
  readonly current: number;
  readonly today: LocalDay;
}

/** The ten weeks as rows of days, and beside them the week one looks at. */
export function Calendar({ plan, block, current, today }: Props) {
  const [chosen, setChosen] = useState(current);
  const shown = block.weeks.find((week) => week.number === chosen) ?? block.weeks[0];
  const firstDays = [0, 1, 2, 3, 4, 5, 6].map((after) => addDays(block.weeks[0]?.sessions[0].day ?? today, after));
  return (
    <div className={styles['columns']}>
      <div className={styles['calendar']}>
        <div className={styles['row']} aria-hidden="true">
          <span />
          {firstDays.map((day) => (
            <span key={day} className={styles['weekday']}>
              {shortWeekday(weekdayOf(day))}
            </span>
          ))}
        </div>
        <ol className={styles['weeks']}>
          {block.weeks.map((week) => (
            <li
              key={week.number}
              className={[styles['row'], styles[week.kind], week.number === current && styles['now']].filter(Boolean).join(' ')}
            >
              <button
                type="button"
                className={styles['week']}
                aria-pressed={week === shown}
                aria-label={`Week ${week.number}, ${phaseName(week.phase)}, ${week.kind}`}
                onClick={() => setChosen(week.number)}
              >
                <span className={styles['number']}>{week.number}</span>
                <span>
                  <span className={styles['phase']}>{phaseName(week.phase)}</span>
                  {week.kind}
                </span>
              </button>
              {daysOf(week).map((day) => (
                <Cell
                  key={day}
                  planned={plan.sessions.find(({ session }) => session.day === day)}
                  run={runOn(day, block.profile)}
                  today={today}
                />
              ))}
            </li>
          ))}
        </ol>
      </div>
      {shown !== undefined && <WeekPanel plan={plan} week={shown} today={today} />}
    </div>
  );
}

function daysOf(week: Week): LocalDay[] {
  return [0, 1, 2, 3, 4, 5, 6].map((after) => addDays(week.sessions[0].day, after));
}

interface CellProps {
  readonly planned: PlannedSession | undefined;
  readonly run: ReturnType<typeof runOn>;
  readonly today: LocalDay;
}

function Cell({ planned, run, today }: CellProps) {
  if (planned === undefined) return <span className={styles['cell']}>{run !== null && <RunMark run={run} />}</span>;
  const { session, standing } = planned;
  const name = `${sessionName(session.kind)}, ${fullDay(session.day)}. ${standingWords(standing, session.day, today)}`;
  return (
    <span className={styles['cell']}>
      <Link className={styles['session']} to={`/plan/${session.id}`} aria-label={name}>
        <Dot tone={toneOf(session)} look={lookOf(planned)} letter={sessionLetter(session.kind)} size={32} />
      </Link>
      {run !== null && (
        <span className={styles['beside']}>
          <RunMark run={run} />
        </span>
      )}
    </span>
  );
}
