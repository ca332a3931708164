import { scalePoint } from 'd3-scale';
import { exercises } from '../../catalogue/index.ts';
import { exerciseById } from '../../core/exercise/index.ts';
import type { Climb } from '../../core/progress/index.ts';
import { ChartCard } from '../../ui/index.ts';
import { familyName } from '../../words/exercises.ts';
import { climbWords, laddersReading, rungsWords } from '../../words/progress-charts.ts';
import styles from './Charts.module.css';

const width = 320;
const levels = [1, 2, 3, 4, 5] as const;
const x = scalePoint(levels, [14, width - 14]);

/** The rungs climbed in each family: a ring where it began, a disc where it has come. */
export function Ladders({ climbs }: { readonly climbs: readonly Climb[] }) {
  return (
    <ChartCard
      title="Ladders"
      reading={laddersReading(climbs)}
      columns={['Family', 'Rungs up', 'When']}
      rows={climbs.map((climb) => [familyName(climb.family), climb.up, rungsWords(climb)])}
    >
      <ul className={styles['ladders']}>
        {climbs.map((climb) => (
          <li key={climb.family}>
            <span className={styles['ladder']}>
              {climbWords(climb)}
              <span className={styles['exercise']}>{exerciseById(exercises, climb.now.exerciseId)?.name}</span>
            </span>
            <Rail climb={climb} />
            <span className={styles['exercise']}>{rungsWords(climb)}</span>
          </li>
        ))}
      </ul>
    </ChartCard>
  );
}

function Rail({ climb: { rungs, now } }: { readonly climb: Climb }) {
  const [from, to] = [x(rungs[0].level), x((rungs.at(-1) ?? rungs[0]).level)];
  return (
    <svg viewBox={`0 0 ${width} 32`}>
      <line className={styles['rail']} x1="14" x2={width - 14} y1="16" y2="16" />
      <line className={styles['climbed']} x1={from} x2={to} y1="16" y2="16" />
      {levels.map((level) => (
        <circle key={level} className={styles['edge']} cx={x(level)} cy="16" r="5" />
      ))}
      {rungs.map(({ level }) => (
        <circle key={level} className={styles['open']} cx={x(level)} cy="16" r="7" />
      ))}
      <circle className={styles['clay']} cx={x(now.level)} cy="16" r="13" />
      <text className={styles['number']} x={x(now.level)} y="21" textAnchor="middle">
        {now.level}
      </text>
    </svg>
  );
}
