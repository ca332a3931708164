import type { ReactNode } from 'react';
import styles from './Report.module.css';

interface Props {
  readonly title: string;
  readonly lines?: readonly string[];
  readonly children?: ReactNode;
}

/** A part of the report; one that has nothing to say says so. */
export function Part({ title, lines, children }: Props) {
  return (
    <section className={styles['part']}>
      <h2>{title}</h2>
      {lines?.length === 0 && <p>Nothing on record in this time.</p>}
      {lines !== undefined && lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}
