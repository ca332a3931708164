import { scaleLinear } from 'd3-scale';
import { line, symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3-shape';
import { daysBetween } from '../../core/calendar/index.ts';
import { type Morning, trendOf } from '../../core/progress/index.ts';
import { amberFrom, redFrom } from '../../core/safety/index.ts';
import { ChartCard } from '../../ui/index.ts';
import { bandRange } from '../../words/check-in.ts';
import { dateWords } from '../../words/days.ts';
import { afterWords, bandWords, painNote, painReading } from '../../words/progress-charts.ts';
import styles from './Charts.module.css';

const [width, height] = [320, 154];
const shapes = { green: symbolCircle, amber: symbolDiamond, red: symbolSquare } as const;
const bands = [
  { look: 'red', from: redFrom - 0.5, to: 10.5, words: bandRange('red') },
  { look: 'amber', from: amberFrom - 0.5, to: redFrom - 0.5, words: bandRange('amber') },
  { look: 'green', from: -0.5, to: amberFrom - 0.5, words: bandRange('green') },
] as const;

/** Pain in the morning with its bands; a disc is calm, a diamond takes care, a square is too sore. */
export function Mornings({ mornings }: { readonly mornings: readonly Morning[] }) {
  const first = mornings[0]?.day ?? '2000-01-01';
  const at = ({ day }: Morning) => daysBetween(first, day);
  const x = scaleLinear([0, Math.max(14, ...mornings.map(at))], [10, width - 68]);
  const y = scaleLinear([-0.5, 10.5], [height, 0]);
  const path = line<Morning>(
    (one) => x(at(one)),
    ({ pain }) => y(pain),
  );
  return (
    <ChartCard
      title="Pain in the morning"
      reading={painReading(trendOf(mornings))}
      note={painNote}
      legend="larger: after a session"
      columns={['Morning', 'Pain', 'Band', 'Day before']}
      rows={mornings.map(({ day, pain, state, after }) => [dateWords(day), pain, bandWords(state), afterWords(after)])}
    >
      <svg viewBox={`0 0 ${width} ${height}`}>
        {bands.map(({ look, from, to, words }) => (
          <g key={look}>
            <rect className={styles[look]} x="0" y={y(to) + 1} width={width} height={y(from) - y(to) - 2} rx="5" />
            <text className={styles['label']} x={width - 8} y={(y(from) + y(to)) / 2 + 4.5} textAnchor="end">
              {words}
            </text>
          </g>
        ))}
        <path className={styles['line']} d={path(mornings) ?? ''} />
        {mornings.map((one) => (
          <path
            key={one.day}
            className={styles['ink']}
            transform={`translate(${x(at(one))} ${y(one.pain)})`}
            d={symbol(shapes[one.state ?? 'green'], one.after === 'session' ? 52 : 26)() ?? ''}
          />
        ))}
      </svg>
    </ChartCard>
  );
}
