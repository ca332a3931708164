import { scaleBand, scaleLinear } from 'd3-scale';
import type { WeekLoad } from '../../core/progress/index.ts';
import { ChartCard } from '../../ui/index.ts';
import { loadNote, loadReading, shareWords } from '../../words/progress-charts.ts';
import styles from './Charts.module.css';

interface Props {
  readonly weeks: readonly WeekLoad[];
  /** Number of the week we are in; one more than the last when the block is over. */
  readonly current: number;
}

const [width, top, bottom] = [320, 8, 128];

/** Load by week: a line for what was planned, a bar for what was done. */
export function Load({ weeks, current }: Props) {
  const x = scaleBand(
    weeks.map(({ number }) => number),
    [0, width],
  ).paddingInner(0.26);
  const y = scaleLinear([0, Math.max(1, ...weeks.flatMap(({ planned, done }) => [planned, done]))], [bottom, top]);
  return (
    <ChartCard
      title="Load, week by week"
      reading={loadReading(weeks, current)}
      note={loadNote}
      legend={
        <>
          <span className={styles['dash']} /> planned
        </>
      }
      columns={['Week', 'Planned', 'Done', 'Share']}
      rows={weeks.map((week) => [
        `${week.number}, ${week.kind}`,
        Math.round(week.planned),
        Math.round(week.done),
        shareWords(week),
      ])}
    >
      <svg viewBox={`0 0 ${width} 152`}>
        {weeks.map(({ number, planned, done }) => {
          const left = x(number) ?? 0;
          const wide = x.bandwidth();
          return (
            <g key={number}>
              <rect className={styles['tint']} x={left} y={y(planned)} width={wide} height={bottom - y(planned)} rx="5" />
              {done > 0 && <rect className={styles['clay']} x={left} y={y(done)} width={wide} height={bottom - y(done)} rx="5" />}
              <line className={styles['rule']} x1={left - 1} x2={left + wide + 1} y1={y(planned)} y2={y(planned)} />
              <text
                className={number === current ? `${styles['label']} ${styles['strong']}` : styles['label']}
                x={left + wide / 2}
                y="147"
                textAnchor="middle"
              >
                {number}
              </text>
            </g>
          );
        })}
      </svg>
    </ChartCard>
  );
}
