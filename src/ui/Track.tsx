import type { ReactNode } from 'react';
import styles from './Track.module.css';

interface TrackLane {
  /** Parts of the lane, and how many of them are run. */
  readonly run: number;
  readonly of: number;
  /** Carries a line along its middle, so that it is told apart without its colour. */
  readonly isMarked: boolean;
}

interface Props {
  /** From the inside out. */
  readonly lanes: readonly TrackLane[];
  /** The lane we are in, counted from 0; it stands out. */
  readonly current: number | null;
  /** The whole picture in words. */
  readonly name: string;
  /** Inside the oval; hidden from assistive tech, as `name` says it. */
  readonly children: ReactNode;
}

const width = 350;
const height = 226;
const innerRadius = 41;
const laneGap = 7.4;
const halfStraight = 62;
/** Between two parts of a lane. */
const partGap = 2.2;

/** A running track seen from above. Every lane starts at the left end of the lower straight and is run anticlockwise. */
export function Track({ lanes, current, name, children }: Props) {
  return (
    <figure className={styles['track']}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
        {lanes.map(({ run, of, isMarked }, lane) => {
          const radius = innerRadius + lane * laneGap;
          const length = 4 * halfStraight + 2 * Math.PI * radius;
          const part = length / Math.max(1, of);
          const path = oval(radius);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a lane is its place
            <g key={lane}>
              <path d={path} className={isMarked ? styles['marked'] : styles['plain']} />
              {isMarked && <path d={path} className={styles['middle']} strokeDasharray="2 5" />}
              {run > 0 && (
                <path
                  d={path}
                  className={lane === current ? `${styles['run']} ${styles['current']}` : styles['run']}
                  strokeDasharray={`${`${part - partGap} ${partGap} `.repeat(Math.min(run, of))}0 ${length}`}
                />
              )}
              {isMarked && run > 0 && (
                <path
                  d={path}
                  className={`${styles['middle']} ${styles['on-run']}`}
                  strokeDasharray={`${'2 5 '.repeat(Math.floor((part * Math.min(run, of)) / 7))}0 ${length}`}
                />
              )}
            </g>
          );
        })}
      </svg>
      <div className={styles['inside']} aria-hidden="true">
        {children}
      </div>
    </figure>
  );
}

/** Anticlockwise from the left end of the lower straight, as runners go. */
function oval(radius: number): string {
  const [left, right] = [width / 2 - halfStraight, width / 2 + halfStraight];
  const [top, bottom] = [height / 2 - radius, height / 2 + radius];
  return `M${left} ${bottom}H${right}A${radius} ${radius} 0 0 0 ${right} ${top}H${left}A${radius} ${radius} 0 0 0 ${left} ${bottom}Z`;
}
