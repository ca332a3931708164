import type { ReactNode } from 'react';
import styles from './Track.module.css';

interface Props {
  /** From the inside out: how much of each lane is run, 0–1. */
  readonly lanes: readonly number[];
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

/** A running track seen from above. Every lane starts at the left end of the lower straight and is run anticlockwise. */
export function Track({ lanes, current, name, children }: Props) {
  return (
    <figure className={styles['track']}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
        {lanes.map((share, lane) => {
          const radius = innerRadius + lane * laneGap;
          const length = 4 * halfStraight + 2 * Math.PI * radius;
          const run = Math.min(1, Math.max(0, share)) * length;
          const path = oval(radius);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a lane is its place
            <g key={lane}>
              <path d={path} className={lane % 2 === 0 ? styles['even'] : styles['odd']} />
              {run > 0 && (
                <path
                  d={path}
                  className={lane === current ? `${styles['run']} ${styles['current']}` : styles['run']}
                  strokeDasharray={`${run} ${length}`}
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
