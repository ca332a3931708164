import { useState } from 'react';
import { Link } from 'react-router';
import type { LocalDay } from '../../core/calendar/index.ts';
import type { Past } from '../../core/history/index.ts';
import { Button, backLinkClass, buttonClass, Icon, OneOf, Screen } from '../../ui/index.ts';
import { monthWords, onRecord } from '../../words/history.ts';
import styles from './History.module.css';
import { PastRow } from './PastRow.tsx';
import { Undo } from './Undo.tsx';
import { usePast } from './use-past.ts';

const filters = [
  { value: 'all', label: 'All' },
  { value: 'strength', label: 'Strength' },
  { value: 'mobility', label: 'Mobility' },
  { value: 'other', label: 'By itself' },
] as const;
type Filter = (typeof filters)[number]['value'];

/** So many rows at a time: ten years of them would keep a phone busy. */
const page = 60;

/** Every session there ever was, the newest first. */
export function History() {
  const past = usePast();
  const [filter, setFilter] = useState<Filter>('all');
  const [pages, setPages] = useState(1);
  const fitting = filter === 'all' ? past : past.filter((one) => groupOf(one) === filter);
  const shown = fitting.slice(0, pages * page);
  return (
    <Screen
      title="History"
      eyebrow={onRecord(past.length)}
      back={
        <Link className={backLinkClass} to="/progress">
          <Icon name="back" size={26} /> Progress
        </Link>
      }
    >
      <Link className={buttonClass('soft', styles['by-hand'])} to="/progress/by-hand">
        Did it without the phone
      </Link>
      <Undo />
      {past.length === 0 ? (
        <p>Each session you do is listed here, with every set of it.</p>
      ) : (
        <>
          {new Set(past.map(groupOf)).size > 1 && (
            <OneOf
              legend="Show"
              legendHidden
              options={filters}
              value={filter}
              onChange={(chosen) => {
                setFilter(chosen);
                setPages(1);
              }}
              columns={2}
            />
          )}
          {shown.length === 0 && <p>Nothing of this kind is on record.</p>}
          {byMonth(shown).map(([month, rows]) => (
            <section key={month} className={styles['month']}>
              <div className={styles['heading']}>
                <h2>{monthWords(month)}</h2>
                <p aria-hidden="true">
                  <span>effort</span> <span>hips</span>
                </p>
              </div>
              <ol className={styles['list']}>
                {rows.map((one) => (
                  <li key={one.runThroughId}>
                    <PastRow past={one} />
                  </li>
                ))}
              </ol>
            </section>
          ))}
          {fitting.length > shown.length && (
            <Button look="soft" onClick={() => setPages(pages + 1)}>
              Show earlier ones
            </Button>
          )}
        </>
      )}
    </Screen>
  );
}

function groupOf({ kind }: Past): Exclude<Filter, 'all'> {
  if (kind === null) return 'other';
  return kind === 'mobility' ? 'mobility' : 'strength';
}

/** By the first day of the month. */
function byMonth(past: readonly Past[]): [LocalDay, Past[]][] {
  const months = new Map<LocalDay, Past[]>();
  for (const one of past) {
    const month: LocalDay = `${one.day.slice(0, 7)}-01`;
    months.set(month, [...(months.get(month) ?? []), one]);
  }
  return [...months];
}
