import { daysBetween } from '../../core/calendar/index.ts';
import type { Report } from '../../core/progress/index.ts';
import styles from './Report.module.css';

const [width, height] = [300, 54];

/** The worst of each day as a bar over the time; days without a number stay empty. What it says stands below in words. */
export function PainStrip({ report: { from, to, painByDay } }: { readonly report: Report }) {
  const days = daysBetween(from, to) + 1;
  const wide = width / Math.max(days, 14);
  const y = (pain: number) => height - (pain / 10) * height;
  return (
    <svg className={styles['strip']} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {[3, 6].map((band) => (
        <line key={band} x1="0" x2={width} y1={y(band)} y2={y(band)} className={styles['band']} />
      ))}
      {painByDay.map(({ day, worst }) => (
        <rect
          key={day}
          x={daysBetween(from, day) * wide}
          y={Math.min(y(worst), height - 1)}
          width={Math.max(wide - 0.6, 0.8)}
          height={Math.max(1, height - y(worst))}
          className={styles['bar']}
        />
      ))}
    </svg>
  );
}
