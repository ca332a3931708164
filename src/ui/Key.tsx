import type { ReactNode } from 'react';
import styles from './Key.module.css';

interface Props {
  /** `picture`: decoration, as it stands in what the key is to; `words`: what it means. */
  readonly items: readonly { readonly picture: ReactNode; readonly words: string }[];
}

/** What the marks of a picture mean: one quiet line below it, or as many as it takes. */
export function Key({ items }: Props) {
  return (
    <ul className={styles['key']} aria-label="Key">
      {items.map(({ picture, words }) => (
        <li key={words}>
          {picture} {words}
        </li>
      ))}
    </ul>
  );
}
