import { type MouseEvent, useId } from 'react';
import type { CheckIn } from '../../core/facts/index.ts';
import { bandOf, type PainSpot } from '../../core/safety/index.ts';
import { placeName } from '../../words/check-in.ts';
import { HipDrawing } from './HipDrawing.tsx';
import styles from './HipMap.module.css';
import { type HipPlace, type HipSpot, hipSpots, mapBox, nearestSpot } from './hip-spots.ts';

interface Props {
  readonly spot: PainSpot | undefined;
  readonly side: CheckIn['side'];
  /** Written into the chosen spot; null: no number. */
  readonly pain: number | null;
  readonly onChange: (place: HipPlace) => void;
}

const views = ['front', 'back'] as const;

/** Where it hurts: hips from the front and from behind. Each spot is a radio button; a tap beside them takes the nearest. */
export function HipMap({ spot, side, pain, onChange }: Props) {
  const name = useId();
  const isLit = (one: HipSpot) => one.spot === spot && (one.side === side || side === undefined || side === 'both');
  const lit = hipSpots.filter(isLit);
  const tapBeside = (event: MouseEvent<HTMLDivElement>, view: HipSpot['view']) => {
    if (event.target instanceof HTMLInputElement) return; // the spot itself
    const box = event.currentTarget.getBoundingClientRect();
    const x = mapBox.x + ((event.clientX - box.left) / box.width) * mapBox.width;
    const y = mapBox.y + ((event.clientY - box.top) / box.height) * mapBox.height;
    onChange(nearestSpot(view, x, y));
  };
  return (
    <fieldset className={styles['map']}>
      <legend className={styles['legend']}>Tap where it is</legend>
      <p className={styles['chosen']} role="status">
        {spot === undefined ? '' : placeName(spot, side ?? 'both')}
      </p>
      <div className={styles['views']}>
        {views.map((view) => (
          <div key={view} className={styles['view']}>
            {/* biome-ignore lint/a11y/noStaticElementInteractions: a larger target for the radio buttons, which have the keyboard */}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
            <div className={styles['body']} onClick={(event) => tapBeside(event, view)}>
              <HipDrawing view={view} />
              {hipSpots
                .filter((one) => one.view === view)
                .map((one) => (
                  <span
                    key={`${one.spot} ${one.side}`}
                    className={isLit(one) ? `${styles['spot']} ${styles['lit']} ${styles[bandOf(pain ?? 0)]}` : styles['spot']}
                    style={{
                      left: `${((one.x - mapBox.x) / mapBox.width) * 100}%`,
                      top: `${((one.y - mapBox.y) / mapBox.height) * 100}%`,
                    }}
                  >
                    <input
                      type="radio"
                      name={name}
                      aria-label={placeName(one.spot, one.side)}
                      checked={lit[0] === one}
                      onChange={() => onChange({ spot: one.spot, side: one.side })}
                    />
                    <span className={styles['dot']} aria-hidden="true">
                      {isLit(one) ? pain : ''}
                    </span>
                  </span>
                ))}
            </div>
            <p className={styles['under']} aria-hidden="true">
              <span>{view === 'front' ? 'R' : 'L'}</span>
              <span>{view === 'front' ? 'Front' : 'Back'}</span>
              <span>{view === 'front' ? 'L' : 'R'}</span>
            </p>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
