import type { ReactNode } from 'react';
import { Lanes } from './Lanes.tsx';
import styles from './RestPicture.module.css';

interface Props {
  /** Gives it its place and height. */
  readonly className: string | undefined;
  /** The figure. */
  readonly children: ReactNode;
}

/** Somebody who rests before the lanes of a track, in pine: above what stops training. Decoration. */
export function RestPicture({ className, children }: Props) {
  return (
    <div className={[styles['picture'], className].filter(Boolean).join(' ')}>
      <Lanes className={styles['lanes']} />
      <div className={styles['figure']}>{children}</div>
    </div>
  );
}
