import { Link } from 'react-router';
import { weekdayOf } from '../../core/calendar/index.ts';
import type { Week } from '../../core/plan/block.ts';
import type { Outcome } from '../../core/progress/index.ts';
import { Dot } from '../../ui/index.ts';
import { dayOfMonth, shortWeekday } from '../../words/days.ts';
import { feltWords, keptWords, setsAndMinutes } from '../../words/progress.ts';
import { sessionLetter, sessionName } from '../../words/sessions.ts';
import styles from './WeekOutcomes.module.css';

interface Props {
  readonly week: Week;
  /** Every saved sitting of one of its sessions, in order of saving. */
  readonly outcomes: readonly Outcome[];
  readonly isCurrent: boolean;
}

/** What was done in one week of the block. */
export function WeekOutcomes({ week, outcomes, isCurrent }: Props) {
  const done = week.sessions.filter(({ id }) => outcomes.some(({ sessionId, counts }) => counts && sessionId === id)).length;
  return (
    <section className={styles['week']}>
      <div className={styles['heading']}>
        <h2>
          Lap {week.number}, {week.kind}
        </h2>
        <p className={styles['count']}>
          {isCurrent && 'this week, '}
          {done} of {week.sessions.length}
        </p>
      </div>
      {outcomes.length === 0 ? (
        <p className={styles['none']}>{isCurrent ? 'Nothing recorded yet.' : 'A quiet week. Nothing was recorded.'}</p>
      ) : (
        <ol className={styles['list']}>
          {outcomes.map((outcome) => (
            <li key={outcome.saved.runThroughId}>
              <Row outcome={outcome} kind={week.sessions.find(({ id }) => id === outcome.sessionId)?.kind ?? 'mobility'} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Row({ outcome, kind }: { readonly outcome: Outcome; readonly kind: Week['sessions'][number]['kind'] }) {
  const felt = feltWords(outcome.saved.effort, outcome.saved.pain);
  return (
    <Link className={styles['row']} to={`/plan/${outcome.sessionId}`}>
      <span className={styles['day']}>
        {shortWeekday(weekdayOf(outcome.day))} <span>{dayOfMonth(outcome.day)}</span>
      </span>
      <Dot
        tone={kind === 'mobility' ? 'pine' : 'clay'}
        look={outcome.counts ? 'done' : 'open'}
        letter={sessionLetter(kind)}
        size={32}
      />
      <span className={styles['words']}>
        <span className={styles['name']}>{sessionName(kind)}</span>
        <span>{setsAndMinutes(outcome)}</span>
        {felt !== null && <span>{felt}</span>}
        {!outcome.counts && <span>{keptWords}</span>}
        {outcome.saved.note !== '' && <q>{outcome.saved.note}</q>}
      </span>
    </Link>
  );
}
