import { Link } from 'react-router';
import type { LocalDay } from '../../core/calendar/index.ts';
import type { Run } from '../../core/runs/index.ts';
import { Glyph, Icon } from '../../ui/index.ts';
import { spokenDay } from '../../words/days.ts';
import { kindName, lengthOfRun, runMore } from '../../words/runs.ts';
import { asLabel } from '../../words/sessions.ts';
import { kindShapes } from './kinds.ts';
import styles from './Runs.module.css';

interface Props {
  readonly run: Run;
  /** The name of its pair. */
  readonly shoes: string | null;
  readonly today: LocalDay;
}

/** A run in the list; opens it to be changed. */
export function RunRow({ run, shoes, today }: Props) {
  const rest = runMore(run, shoes);
  return (
    <Link className={styles['row']} to={`/toolkit/runs/${run.id}`}>
      <span className={styles['mark']}>
        <Glyph shape={kindShapes[run.kind]} />
      </span>
      <span className={styles['words']}>
        <span className={styles['name']}>
          {kindName(run.kind)}, {lengthOfRun(run)}
        </span>
        <span>
          {asLabel(spokenDay(run.day, today))}
          {rest !== '' && `. ${rest}`}
        </span>
      </span>
      <Icon name="forward" size={20} />
    </Link>
  );
}
