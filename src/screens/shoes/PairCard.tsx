import { scaleLinear } from 'd3-scale';
import type { LocalDay } from '../../core/calendar/index.ts';
import { lookAt, type Pair, replaceBy } from '../../core/runs/index.ts';
import { Button, ChartCard } from '../../ui/index.ts';
import { countRuns, kilometres } from '../../words/runs.ts';
import { pairMore, pairReading } from '../../words/shoes.ts';
import styles from './Shoes.module.css';

interface Props {
  readonly pair: Pair;
  readonly today: LocalDay;
  readonly onChange: () => void;
}

const width = 320;

/** A pair: how far it is along, what to do about it, and the numbers behind. */
export function PairCard({ pair, today, onChange }: Props) {
  const x = scaleLinear([0, replaceBy], [0, width]).clamp(true);
  const { name, metres, metresBefore, runs, state, retired } = pair;
  const tone = retired !== null ? 'edge' : state === 'fine' ? 'ink' : 'clay';
  return (
    <div className={styles['pair']}>
      <ChartCard
        title={name}
        reading={pairReading(pair)}
        note={pairMore(pair, today)}
        columns={['From', 'Distance']}
        rows={[
          ['Before its first run here', kilometres(metresBefore)],
          [`${countRuns(runs)} here`, kilometres(metres - metresBefore)],
          ['All together', kilometres(metres)],
        ]}
      >
        <svg viewBox={`0 0 ${width} 50`}>
          <rect className={styles['quiet']} y="4" width={width} height="16" rx="8" />
          {metres > 0 && <rect className={styles[tone]} y="4" width={Math.max(16, x(metres))} height="16" rx="8" />}
          <line className={styles['tick']} x1={x(lookAt)} x2={x(lookAt)} y1="0" y2="24" />
          <text className={styles['label']} x={x(lookAt)} y="42" textAnchor="middle">
            look 500
          </text>
          <text className={styles['label']} x={width} y="42" textAnchor="end">
            700 km
          </text>
        </svg>
      </ChartCard>
      <Button look="text" className={styles['change']} aria-label={`Change ${name}`} onClick={onChange}>
        Change
      </Button>
    </div>
  );
}
