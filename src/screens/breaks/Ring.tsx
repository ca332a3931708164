import styles from './Breaks.module.css';

const radius = 104;
const around = 2 * Math.PI * radius;

/** How much of the way to the next break is gone, 0 to 1. Decoration beside the number. */
export function Ring({ part }: { readonly part: number }) {
  return (
    <svg className={styles['ring']} viewBox="0 0 240 240" aria-hidden="true">
      <circle className={styles['whole']} cx={120} cy={120} r={radius} />
      {part > 0 && (
        <circle
          className={styles['gone']}
          cx={120}
          cy={120}
          r={radius}
          strokeDasharray={`${around * part} ${around}`}
          transform="rotate(-90 120 120)"
        />
      )}
    </svg>
  );
}
