import { Link } from 'react-router';
import { weekdayOf } from '../../core/calendar/index.ts';
import type { Past } from '../../core/history/index.ts';
import { bandOf } from '../../core/safety/index.ts';
import { Disc, Dot } from '../../ui/index.ts';
import { dayOfMonth, shortWeekday } from '../../words/days.ts';
import { effortWord, hipsWords, pastLine, pastName } from '../../words/history.ts';
import { sessionLetter } from '../../words/sessions.ts';
import styles from './History.module.css';
import { nameOf } from './use-past.ts';

/** One sitting in the list. */
export function PastRow({ past }: { readonly past: Past }) {
  const { kind, day, finished, counts, runThroughId } = past;
  const tone = kind === 'strength-a' || kind === 'strength-b' ? 'clay' : 'pine';
  const letter = kind === null ? '·' : sessionLetter(kind);
  const effort = finished?.said.effort ?? null;
  const pain = finished?.said.pain ?? null;
  return (
    <Link className={styles['row']} to={`/progress/history/${encodeURIComponent(runThroughId)}`}>
      <span className={styles['day']}>
        {shortWeekday(weekdayOf(day))} <span>{dayOfMonth(day)}</span>
      </span>
      {/* A filled disc counts in the block, a ring does not. */}
      {counts ? <Disc letter={letter} tone={tone} size={32} /> : <Dot tone={tone} look="open" letter={letter} size={32} />}
      <span className={styles['words']}>
        <span className={styles['name']}>{pastName(past, nameOf)}</span>
        <span>{pastLine(past)}</span>
      </span>
      <span className={styles['effort']}>{effort !== null && effortWord(effort)}</span>
      {pain === null ? (
        <span className={styles['hips']} />
      ) : (
        <span className={`${styles['hips']} ${styles[bandOf(pain)]}`}>
          <span className="visually-hidden">{hipsWords(pain)}</span>
          <span aria-hidden="true">{pain}</span>
        </span>
      )}
    </Link>
  );
}
