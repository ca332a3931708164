import { useEffect, useRef, useSyncExternalStore } from 'react';
import { Figure, MovingFigure, onFrame } from '../../figures/index.ts';
import { metronome } from '../../player/index.ts';
import styles from './Cadence.module.css';
import { landsAt, runnerPose, stepProgress } from './runner.pose.ts';

/** Left feet land in the upper lane, right feet in the lower one. */
const marksOfLane = 4;
const marks = Array.from({ length: 2 * marksOfLane }, (_, beat) => beat);
const [width, height] = [390, 96];
const markWidth = 46;

const lessMotion = () => window.matchMedia('(prefers-reduced-motion: reduce)');
const subscribe = (changed: () => void) => {
  const query = lessMotion();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

interface Props {
  readonly isBeating: boolean;
}

/**
 * A runner on the track; with each beat a foot lands and the mark under it lights up. Drawn past React. Where less motion is wanted
 * the runner stands still, and a mark changes with every fourth beat alone.
 */
export function Runner({ isBeating }: Props) {
  const still = useSyncExternalStore(subscribe, () => lessMotion().matches);
  const track = useRef<SVGSVGElement>(null);
  const last = useRef(runnerStill);

  useEffect(() => {
    const lit = track.current?.querySelectorAll('rect') ?? [];
    let shown = -1;
    const light = (beat: number) => {
      if (beat === shown) return;
      lit[shown]?.removeAttribute('data-lit');
      lit[beat]?.setAttribute('data-lit', '');
      shown = beat;
    };
    if (!isBeating) return;
    const stop = onFrame(() => {
      const place = metronome.place();
      if (place === null) return;
      const number = still ? place.number - (place.number % 4) : place.number;
      light(number % marks.length);
    });
    return () => {
      stop();
      light(-1);
    };
  }, [isBeating, still]);

  const progress = () => {
    const place = metronome.place();
    if (place !== null) last.current = landsAt + stepProgress * (place.number + place.share);
    return { at: last.current, breath: 0 };
  };
  const figure = { movement: runnerPose, name: null, tone: 'chalk', mirrored: true, className: styles['runner'] ?? '' } as const;
  return (
    <div className={styles['stage']} aria-hidden="true">
      {still ? <Figure {...figure} at={runnerStill} /> : <MovingFigure {...figure} progress={progress} />}
      <svg ref={track} className={styles['track']} viewBox={`0 0 ${width} ${height}`}>
        {marks.map((beat) => {
          const lane = beat % 2;
          const x = ((Math.floor(beat / 2) + (lane === 0 ? 0.3 : 0.7)) * width) / marksOfLane - markWidth / 2;
          return <rect key={beat} x={x} y={lane === 0 ? 14 : 62} width={markWidth} height={20} rx={10} />;
        })}
        <line x1={-width} x2={2 * width} y1={48} y2={48} />
      </svg>
    </div>
  );
}

/** The picture of one who runs, when nothing moves: in flight. */
const runnerStill = 0;
