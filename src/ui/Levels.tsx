import styles from './Levels.module.css';

interface Props {
  readonly level: number;
  readonly of: number;
  /** What it says in words, for assistive tech. */
  readonly name: string;
}

/** Rising bars, as many filled as the level. */
export function Levels({ level, of, name }: Props) {
  const bars = Array.from({ length: of }, (_, bar) => bar + 1);
  return (
    <svg className={styles['levels']} width="38" height="24" viewBox="0 0 38 24" role="img" aria-label={name}>
      {bars.map((bar) => (
        <rect
          key={bar}
          className={bar <= level ? styles['filled'] : undefined}
          x={(bar - 1) * 8}
          y={16 - bar * 3}
          width="5"
          height={8 + bar * 3}
          rx="2.5"
        />
      ))}
    </svg>
  );
}
