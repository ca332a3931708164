import styles from './Glyph.module.css';

/** A dot, a peak or a long bar: three kinds told apart by shape alone. In the colour of the text; decoration beside words. */
export function Glyph({ shape, size = 22 }: { readonly shape: 'dot' | 'peak' | 'bar'; readonly size?: number }) {
  return (
    <svg className={styles['glyph']} width={size} height={size} viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      {shape === 'dot' && <circle cx="11" cy="11" r="4.5" />}
      {shape === 'peak' && <path d="M11 3.5 19 17.5H3z" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />}
      {shape === 'bar' && <rect x="1.5" y="7" width="19" height="8" rx="4" />}
    </svg>
  );
}

interface DiscProps {
  /** One letter. Decoration: say beside it, or in a hidden text, what it stands for. */
  readonly letter: string;
  readonly tone: 'clay' | 'pine';
  /** Pixels. */
  readonly size?: number;
}

/** A letter on a filled disc. */
export function Disc({ letter, tone, size = 24 }: DiscProps) {
  return (
    <svg
      className={`${styles['disc']} ${styles[tone]}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="12" cy="12" r="12" />
      <text x="12" y="16.8" textAnchor="middle">
        {letter}
      </text>
    </svg>
  );
}
