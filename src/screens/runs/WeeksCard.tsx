import { scaleBand, scaleLinear } from 'd3-scale';
import type { LocalDay } from '../../core/calendar/index.ts';
import type { Block } from '../../core/plan/index.ts';
import { type Run, runWeeks } from '../../core/runs/index.ts';
import { ChartCard } from '../../ui/index.ts';
import { dayOfMonth } from '../../words/days.ts';
import { kilometres, minutesWords, weekName, weeksNote, weeksReading } from '../../words/runs.ts';
import styles from './Charts.module.css';

interface Props {
  readonly runs: readonly Run[];
  /** null: none has been begun. */
  readonly block: Block | null;
  readonly today: LocalDay;
}

const [width, top, bottom] = [320, 8, 112];

/** A bar a week, with the hard weeks of the block marked below. */
export function WeeksCard({ runs, block, today }: Props) {
  const seen = runWeeks(runs, block, today);
  const { weeks, measure } = seen;
  const x = scaleBand(
    weeks.map(({ from }) => from),
    [0, Math.min(width, weeks.length * 56)],
  ).paddingInner(0.26);
  const y = scaleLinear([0, Math.max(1, ...weeks.map((week) => week[measure]))], [bottom, top]);
  const isOfBlock = weeks.some(({ ofBlock }) => ofBlock !== null);
  return (
    <ChartCard
      title="Week by week"
      reading={weeksReading(seen)}
      note={weeksNote(seen)}
      legend={
        isOfBlock ? (
          <>
            <span className={styles['dash']} /> hard week
          </>
        ) : undefined
      }
      columns={['Week', 'Runs', 'Distance', 'Time']}
      rows={weeks.map((week) => [weekName(week), week.runs, kilometres(week.metres), minutesWords(week.minutes)])}
    >
      <svg viewBox={`0 0 ${width} 140`}>
        {weeks.map((week) => {
          const left = x(week.from) ?? 0;
          const wide = x.bandwidth();
          const height = bottom - y(week[measure]);
          return (
            <g key={week.from}>
              <rect className={styles['quiet']} x={left} y={top} width={wide} height={bottom - top} rx="5" />
              {height > 0 && <rect className={styles['ink']} x={left} y={bottom - height} width={wide} height={height} rx="5" />}
              <text
                className={week.isNow ? `${styles['label']} ${styles['strong']}` : styles['label']}
                x={left + wide / 2}
                y="131"
                textAnchor="middle"
              >
                {week.ofBlock?.number ?? dayOfMonth(week.from)}
              </text>
              {week.ofBlock?.kind === 'hard' && (
                <line className={styles['rule']} x1={left + wide / 2 - 7} x2={left + wide / 2 + 7} y1="138" y2="138" />
              )}
            </g>
          );
        })}
      </svg>
    </ChartCard>
  );
}
