import type { ReactNode } from 'react';
import styles from './RestCard.module.css';
import { Stage } from './Stage.tsx';

/** A day with nothing to start. */
export function RestCard({ sentence, children }: { readonly sentence: string; readonly children?: ReactNode }) {
  return (
    <Stage tone="pine" exerciseId="breathing-90">
      <p className={styles['sentence']}>{sentence}</p>
      {children}
    </Stage>
  );
}
