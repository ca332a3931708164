import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { daysBetween, type LocalDay } from '../../core/calendar/index.ts';
import type { AnkleResult } from '../../core/form/index.ts';
import { dateWords } from '../../words/days.ts';
import styles from './FormCheck.module.css';

const [width, height] = [320, 132];
const [top, bottom] = [14, 98];
const inset = 40;
/** The top of the picture: most ankles reach less. */
const usualMost = 15;
/** Numbers nearer than this push each other apart. */
const apart = 19;

interface Mark {
  readonly day: LocalDay;
  readonly amount: number;
}

/** Left a disc, right a square, by day; the last of each with its number. */
export function AnkleChart({ results }: { readonly results: readonly AnkleResult[] }) {
  const [first, last] = [results[0], results.at(-1)];
  if (first === undefined || last === undefined) return null;
  const days = daysBetween(first.day, last.day);
  const amounts = results.flatMap(({ left, right }) => [left ?? 0, right ?? 0]);
  const x = days === 0 ? () => width / 2 : scaleLinear([0, days], [inset, width - inset]);
  const y = scaleLinear([0, Math.max(usualMost, ...amounts)], [bottom, top]);
  const xOf = ({ day }: Mark) => x(daysBetween(first.day, day));
  const marksOf = (side: 'left' | 'right') =>
    results.flatMap(({ day, [side]: amount }): Mark[] => (amount === null ? [] : [{ day, amount }]));
  const path = line<Mark>(xOf, ({ amount }) => y(amount));
  const [lefts, rights] = [marksOf('left'), marksOf('right')];
  const numbers = numbersAt([lefts.at(-1), rights.at(-1)].map((mark) => mark && y(mark.amount)));
  return (
    <svg className={styles['chart']} viewBox={`0 0 ${width} ${height}`}>
      <line className={styles['rule']} x1={8} x2={width - 8} y1={bottom} y2={bottom} />
      <path className={styles['right-line']} d={path(rights) ?? ''} />
      <path className={styles['left-line']} d={path(lefts) ?? ''} />
      {rights.map((mark) => (
        <rect
          key={`${mark.day} ${mark.amount}`}
          className={styles['right-mark']}
          x={xOf(mark) - 6.5}
          y={y(mark.amount) - 6.5}
          width={13}
          height={13}
          rx={3.5}
        />
      ))}
      {lefts.map((mark) => (
        <circle key={`${mark.day} ${mark.amount}`} className={styles['left-mark']} cx={xOf(mark)} cy={y(mark.amount)} r={6.5} />
      ))}
      {[lefts.at(-1), rights.at(-1)].map((mark, side) =>
        mark === undefined ? null : (
          <text key={side === 0 ? 'left' : 'right'} className={styles['number']} x={xOf(mark) + 13} y={(numbers[side] ?? 0) + 6}>
            {mark.amount}
          </text>
        ),
      )}
      <text className={styles['day']} x={days === 0 ? width / 2 : 8} y={height - 6} textAnchor={days === 0 ? 'middle' : 'start'}>
        {dateWords(first.day)}
      </text>
      {days > 0 && (
        <text className={styles['day']} x={width - 8} y={height - 6} textAnchor="end">
          {dateWords(last.day)}
        </text>
      )}
    </svg>
  );
}

/** The heights of the two numbers, pushed apart so that both can be read. */
function numbersAt([left, right]: readonly (number | undefined)[]): readonly (number | undefined)[] {
  if (left === undefined || right === undefined || Math.abs(left - right) >= apart) return [left, right];
  const middle = (left + right) / 2;
  return left > right ? [middle + apart / 2, middle - apart / 2] : [middle - apart / 2, middle + apart / 2];
}
