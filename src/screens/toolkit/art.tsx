import type { ReactNode } from 'react';
import styles from './Toolkit.module.css';

/*
 * The pictures of the tiles, 160 × 80, each drawn from what is known. They say nothing that the line below them does not.
 */

/** The three days of the test: how many bouts are behind (0–3). */
export function DaysArt({ done }: { readonly done: number }) {
  return (
    <Art>
      {[0, 1, 2].map((day) => (
        <g key={day}>
          <rect className={styles['bare']} x="22" y={16 + 19 * day} width="116" height="11" rx="5.5" />
          {day < done && <rect className={styles['pine']} x="22" y={16 + 19 * day} width="116" height="11" rx="5.5" />}
          {day === done && <rect className={styles['clay']} x="22" y={16 + 19 * day} width="48" height="11" rx="5.5" />}
        </g>
      ))}
    </Art>
  );
}

/** Left and right steps between the lines of a lane. */
export function StepsArt() {
  return (
    <Art>
      <path className={styles['lines']} d="M0 24h160M0 56h160" />
      {[4, 50, 96, 142].map((x) => (
        <rect key={x} className={styles['clay']} x={x} y="29" width="20" height="9" rx="4.5" />
      ))}
      {[27, 73, 119].map((x) => (
        <rect key={x} className={styles['ink']} x={x} y="42" width="20" height="9" rx="4.5" />
      ))}
    </Art>
  );
}

/** How far a pair has come on the way to the distance at which it is replaced (0–1); the mark is where to look. */
export function ShoesArt({ share }: { readonly share: number }) {
  return (
    <Art>
      <rect className={styles['bare']} x="22" y="33" width="116" height="14" rx="7" />
      {share > 0 && (
        <rect className={styles['ink']} x="22" y="33" width={Math.max(14, 116 * Math.min(1, share))} height="14" rx="7" />
      )}
      <rect className={styles['clay']} x={22 + 116 * lookAtShare - 2} y="24" width="4" height="32" rx="2" />
    </Art>
  );
}

/** Shoes are looked at after 500 of 700 kilometres. */
const lookAtShare = 5 / 7;

/** A ring that fills up to the next break (0–1). */
export function BreaksArt({ share }: { readonly share: number }) {
  const round = 2 * Math.PI * 25;
  return (
    <Art>
      <circle className={styles['ring']} cx="80" cy="40" r="25" />
      <circle
        className={styles['ring-on']}
        cx="80"
        cy="40"
        r="25"
        strokeDasharray={`${round * Math.min(1, Math.max(0.02, share))} ${round}`}
        transform="rotate(-90 80 40)"
      />
    </Art>
  );
}

/** Surfaces by their share of the runs, the largest first; nothing known is one bare bar. */
export function SurfacesArt({ shares }: { readonly shares: readonly number[] }) {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const bars = shares.map((share, place) => ({
    look: looks[place] ?? 'bare',
    from: shares.slice(0, place).reduce((sum, one) => sum + one, 0) / total,
    part: share / total,
  }));
  return (
    <Art>
      {total === 0 && <rect className={styles['bare']} x="22" y="29" width="116" height="22" rx="5" />}
      {total > 0 &&
        bars.map(({ look, from, part }) => (
          <rect
            key={from}
            className={styles[look]}
            x={22 + 116 * from}
            y="29"
            width={Math.max(4, 116 * part - 3)}
            height="22"
            rx="5"
          />
        ))}
    </Art>
  );
}
const looks = ['ink', 'clay', 'pine', 'sun'];

/** Ten dots, those worth a look coloured. */
export function MistakesArt({ looked }: { readonly looked: readonly boolean[] }) {
  return (
    <Art>
      {looked.map((worthALook, place) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: a mistake is named by its place
          key={place}
          className={styles[worthALook ? 'clay' : 'bare']}
          cx={34 + 23 * (place % 5)}
          cy={place < 5 ? 29 : 51}
          r="8"
        />
      ))}
    </Art>
  );
}

function Art({ children }: { readonly children: ReactNode }) {
  return (
    <svg className={styles['art']} viewBox="0 0 160 80" aria-hidden="true" preserveAspectRatio="xMidYMid slice">
      {children}
    </svg>
  );
}
