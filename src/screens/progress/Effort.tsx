import { scalePoint } from 'd3-scale';
import { symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3-shape';
import type { Felt } from '../../core/progress/index.ts';
import { ChartCard } from '../../ui/index.ts';
import { dateWords } from '../../words/days.ts';
import { effortReading } from '../../words/progress-charts.ts';
import { sessionName } from '../../words/sessions.ts';
import styles from './Charts.module.css';

const [width, height] = [320, 96];
const rows = ['hard', 'right', 'easy'] as const;
const shapes = { easy: symbolCircle, right: symbolDiamond, hard: symbolSquare } as const;

/** How sessions felt, in order of day: the row says it, and the shape. */
export function Effort({ felt }: { readonly felt: readonly Felt[] }) {
  const y = scalePoint(rows, [16, height - 16]);
  const x = scalePoint(
    felt.map((_, place) => place),
    [60, width - 12],
  );
  return (
    <ChartCard
      title="Effort"
      reading={effortReading(felt)}
      columns={['Session', 'Week', 'Felt']}
      rows={felt.map(({ day, kind, week, effort }) => [`${dateWords(day)}, ${sessionName(kind)}`, week, effort])}
    >
      <svg viewBox={`0 0 ${width} ${height}`}>
        {rows.map((row) => (
          <g key={row}>
            <line className={styles['faint']} x1="50" x2={width} y1={y(row)} y2={y(row)} />
            <text className={styles['label']} x="0" y={(y(row) ?? 0) + 4.5}>
              {row}
            </text>
          </g>
        ))}
        {felt.map(({ effort, kind, day }, place) => (
          <path
            key={`${day} ${kind}`}
            className={styles['clay']}
            transform={`translate(${x(place)} ${y(effort)})`}
            d={symbol(shapes[effort], 60)() ?? ''}
          />
        ))}
      </svg>
    </ChartCard>
  );
}
