import { addDays, type LocalDay } from '../../core/calendar/index.ts';
import { type Run, runsBetween, structureOf } from '../../core/runs/index.ts';
import { ChartCard } from '../../ui/index.ts';
import { fullDay } from '../../words/days.ts';
import { kindName, lengthOfRun, structureNote, structureReading } from '../../words/runs.ts';
import styles from './Charts.module.css';

const [width, row, radius] = [320, 34, 10];

/** Four weeks of days, a line a week: a mark for each run, told apart by shape. */
export function StructureCard({ runs, today }: { readonly runs: readonly Run[]; readonly today: LocalDay }) {
  const first = addDays(today, -27);
  const looked = runsBetween(runs, first, today);
  const cell = width / 7;
  return (
    <ChartCard
      title="Day by day"
      reading={structureReading(structureOf(runs, today), looked.length)}
      note={structureNote}
      columns={['Day', 'Kind', 'Length']}
      rows={[...new Set(looked.map(({ day }) => day))].reverse().map((day) => {
        const ofDay = looked.filter((run) => run.day === day);
        return [fullDay(day), ofDay.map(({ kind }) => kindName(kind)).join(', '), ofDay.map(lengthOfRun).join(', ')];
      })}
    >
      <svg viewBox={`0 0 ${width} ${4 * row}`}>
        {Array.from({ length: 28 }, (_, place) => {
          const day = addDays(first, place);
          const [x, y] = [(place % 7) * cell + cell / 2, Math.floor(place / 7) * row + row / 2];
          const ofDay = looked.filter((run) => run.day === day);
          const kind = (['long', 'hard', 'easy'] as const).find((one) => ofDay.some((run) => run.kind === one));
          return (
            <g key={day} transform={`translate(${x} ${y})`}>
              {kind === undefined && <circle className={styles['edge']} r="2.5" />}
              {kind === 'easy' && <circle className={styles['pine']} r={radius - 3} />}
              {kind === 'hard' && <path className={styles['clay']} d="M0 -10 11 9H-11z" />}
              {kind === 'long' && <rect className={styles['ink']} x="-17" y="-6" width="34" height="12" rx="6" />}
            </g>
          );
        })}
      </svg>
      <ul className={styles['legend']}>
        <li>
          <svg viewBox="-8 -8 16 16" width="16" height="16">
            <circle className={styles['pine']} r="7" />
          </svg>
          easy
        </li>
        <li>
          <svg viewBox="-11 -11 22 22" width="18" height="18">
            <path className={styles['clay']} d="M0 -10 11 9H-11z" />
          </svg>
          hard
        </li>
        <li>
          <svg viewBox="-17 -8 34 16" width="30" height="14">
            <rect className={styles['ink']} x="-17" y="-6" width="34" height="12" rx="6" />
          </svg>
          long
        </li>
      </ul>
    </ChartCard>
  );
}
