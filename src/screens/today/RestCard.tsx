import type { ReactNode } from 'react';
import styles from './RestCard.module.css';
import { Stage } from './Stage.tsx';

interface Props {
  /** Where the screen's title is about something else. */
  readonly title?: string;
  readonly sentence: string;
  readonly children?: ReactNode;
}

/** A day with nothing to start. */
export function RestCard({ title, sentence, children }: Props) {
  return (
    <Stage tone="pine" exerciseId="breathing-90">
      {title !== undefined && <h2>{title}</h2>}
      <p className={styles['sentence']}>{sentence}</p>
      {children}
    </Stage>
  );
}
