import { scaleLinear } from 'd3-scale';
import { exercises } from '../../catalogue/index.ts';
import { exerciseById } from '../../core/exercise/index.ts';
import type { BalanceOfTest } from '../../core/progress/index.ts';
import { ChartCard } from '../../ui/index.ts';
import { testName } from '../../words/benchmarks.ts';
import { dateWords } from '../../words/days.ts';
import { balanceReading } from '../../words/progress-charts.ts';
import styles from './Charts.module.css';

/** Left against right in one test: the latest above the best; a disc is left, a square right. */
export function Balance({ balance }: { readonly balance: BalanceOfTest }) {
  const { latest, best } = balance;
  const shown = best.day === latest.day ? [latest] : [latest, best];
  const long = scaleLinear([0, Math.max(...shown.flatMap(({ left, right }) => [left, right]))], [0, 112]);
  const form = exerciseById(exercises, latest.form)?.name;
  return (
    <ChartCard
      title={`Left and right: ${form ?? testName(latest.test)}`}
      reading={balanceReading(balance)}
      columns={['When', 'Left', 'Right', 'Apart']}
      rows={shown.map(({ day, left, right, gap }, place) => [
        place === 0 ? `${dateWords(day)}, latest` : `${dateWords(day)}, best`,
        left,
        right,
        `${gap}%`,
      ])}
    >
      <svg viewBox={`0 0 320 ${20 + 36 * shown.length}`}>
        <circle className={styles['clay']} cx="6" cy="8" r="6" />
        <text className={styles['label']} x="17" y="12.5">
          left
        </text>
        <rect className={styles['pine']} x="308" y="2" width="12" height="12" rx="2" />
        <text className={styles['label']} x="303" y="12.5" textAnchor="end">
          right
        </text>
        {shown.map(({ day, left, right }, place) => (
          <g key={day} transform={`translate(0 ${24 + place * 36})`}>
            <rect className={styles['clay']} x={122 - long(left)} width={long(left)} height="26" rx="6" />
            <text className={`${styles['label']} ${styles['strong']}`} x="160" y="18" textAnchor="middle">
              {left} | {right}
            </text>
            <rect className={styles['pine']} x="198" width={long(right)} height="26" rx="6" />
          </g>
        ))}
      </svg>
    </ChartCard>
  );
}
