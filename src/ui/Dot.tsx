import styles from './Dot.module.css';

/** `done` ticked, `next` a ring with a middle, `open` a ring, `gone` a broken ring, `coming` a tint. Shape tells them apart, too. */
export type DotLook = 'done' | 'next' | 'open' | 'gone' | 'coming';

interface Props {
  readonly tone: 'clay' | 'pine';
  readonly look: DotLook;
  /** One letter inside a dot that is not done. */
  readonly letter?: string;
  /** Pixels. */
  readonly size?: number;
}

/** One mark of a row or grid. Decoration: say beside it, or in a hidden text, what it stands for. */
export function Dot({ tone, look, letter, size = 22 }: Props) {
  const className = [styles['dot'], styles[tone], styles[look]].join(' ');
  return (
    <svg className={className} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r={look === 'done' ? 11.5 : 10.4} />
      {look === 'done' && <path d="M7.4 12.4l3 3.2 6.2-7" />}
      {look === 'next' && letter === undefined && <circle className={styles['middle']} cx="12" cy="12" r="4.6" />}
      {look !== 'done' && letter !== undefined && (
        <text x="12" y="16" textAnchor="middle">
          {letter}
        </text>
      )}
    </svg>
  );
}
