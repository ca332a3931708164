import { scaleBand } from 'd3-scale';
import type { Adherence } from '../../core/progress/index.ts';
import { ChartCard } from '../../ui/index.ts';
import { adherenceReading } from '../../words/progress-charts.ts';
import styles from './Charts.module.css';

const [width, cell] = [320, 22];

/** Sessions done of those that have come: a column a week, a mark a session. */
export function Sessions({ adherence }: { readonly adherence: Adherence }) {
  const { weeks } = adherence;
  const x = scaleBand(
    weeks.map(({ number }) => number),
    [0, width],
  );
  return (
    <ChartCard
      title="Sessions"
      reading={adherenceReading(adherence)}
      legend={
        <>
          <span className={styles['dash']} /> hard week
        </>
      }
      columns={['Week', 'Done', 'Have come', 'Planned']}
      rows={weeks.map(({ number, kind, done, come, of }) => [`${number}, ${kind}`, done, come, of])}
    >
      <svg viewBox={`0 0 ${width} 102`}>
        {weeks.map(({ number, kind, done, come, of }) => {
          const left = (x(number) ?? 0) + (x.bandwidth() - cell) / 2;
          return (
            <g key={number}>
              {Array.from({ length: of }, (_, place) => {
                const y = (of - 1 - place) * 27;
                const key = `${number}-${place}`;
                if (place < done)
                  return <rect key={key} className={styles['clay']} x={left} y={y} width={cell} height={cell} rx="6" />;
                if (place < come)
                  return (
                    <rect key={key} className={styles['gone']} x={left + 1} y={y + 1} width={cell - 2} height={cell - 2} rx="6" />
                  );
                return <circle key={key} className={styles['edge']} cx={left + cell / 2} cy={y + cell / 2} r="2.5" />;
              })}
              <text className={styles['label']} x={left + cell / 2} y="97" textAnchor="middle">
                {number}
              </text>
              {kind === 'hard' && <line className={styles['rule']} x1={left + 5} x2={left + cell - 5} y1="101" y2="101" />}
            </g>
          );
        })}
      </svg>
    </ChartCard>
  );
}
