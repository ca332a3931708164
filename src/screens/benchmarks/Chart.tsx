import type { Result } from '../../core/benchmark/index.ts';
import { chartWords } from '../../words/benchmarks.ts';
import styles from './Chart.module.css';

interface Point {
  readonly label: string;
  readonly result: Result;
}

interface Props {
  readonly name: string;
  /** The oldest first; at least one. */
  readonly points: readonly Point[];
  /** What the test is counted to: the top of the picture. */
  readonly most: number;
}

const width = 320;
const height = 128;
const inset = 52;
const [top, bottom] = [16, 92];
/** Numbers nearer than this push each other apart. */
const apart = 19;

/** Left a disc, right a square, each with its number; the same for both legs at once, a ring. */
export function Chart({ name, points, most }: Props) {
  const xOf = (place: number) =>
    points.length === 1 ? width / 2 : inset + (place * (width - 2 * inset)) / Math.max(1, points.length - 1);
  const yOf = (amount: number) => bottom - (Math.min(amount, most) / most) * (bottom - top);
  const line = (side: 'left' | 'right' | 'both') =>
    points
      .flatMap(({ result }, place) => {
        const amount = result[side] ?? null;
        return amount === null ? [] : [`${xOf(place)},${yOf(amount)}`];
      })
      .join(' ');
  return (
    <svg className={styles['chart']} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={chartWords(name, points)}>
      {points.map(({ result }, place) => (
        <line key={result.id} className={styles['rule']} x1={xOf(place)} x2={xOf(place)} y1={top - 8} y2={bottom + 8} />
      ))}
      <polyline className={styles['rightLine']} points={line('right')} />
      <polyline className={styles['leftLine']} points={line('left')} />
      <polyline className={styles['bothLine']} points={line('both')} />
      {points.map(({ label, result }, place) => {
        const x = xOf(place);
        const { left, right, both } = result;
        const [leftText, rightText] = spread(left === null ? null : yOf(left), right === null ? null : yOf(right));
        // Beside the mark, outside the lines where there is an outside.
        const side = place === 0 && points.length > 1 ? -1 : 1;
        const text = (y: number | null, amount: number) => (
          <text className={styles['number']} x={x + side * 15} y={(y ?? 0) + 6} textAnchor={side < 0 ? 'end' : 'start'}>
            {amount}
          </text>
        );
        return (
          <g key={result.id}>
            {right !== null && <rect className={styles['right']} x={x - 8} y={yOf(right) - 8} width={16} height={16} rx={4} />}
            {left !== null && <circle className={styles['left']} cx={x} cy={yOf(left)} r={8} />}
            {both !== undefined && <circle className={styles['both']} cx={x} cy={yOf(both)} r={7} />}
            {right !== null && text(rightText, right)}
            {left !== null && text(leftText, left)}
            {both !== undefined && text(yOf(both), both)}
            <text className={styles['week']} x={x} y={height - 6} textAnchor="middle">
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Two numbers beside each other's marks, pushed apart so that both can be read. */
function spread(left: number | null, right: number | null): readonly [left: number | null, right: number | null] {
  if (left === null || right === null || Math.abs(left - right) >= apart) return [left, right];
  const middle = (left + right) / 2;
  return left > right ? [middle + apart / 2, middle - apart / 2] : [middle - apart / 2, middle + apart / 2];
}

/** What disc and square mean. */
export function SideKey() {
  return (
    <p className={styles['key']}>
      <span>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle className={styles['left']} cx={8} cy={8} r={7} />
        </svg>
        left
      </span>
      <span>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <rect className={styles['right']} x={1} y={1} width={14} height={14} rx={4} />
        </svg>
        right
      </span>
    </p>
  );
}
