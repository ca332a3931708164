import { type ReactNode, useEffect, useRef } from 'react';
import type { Dose } from '../../core/exercise/index.ts';
import { onFrame } from '../../figures/index.ts';
import { player } from '../../player/index.ts';
import styles from './Stage.module.css';

const parts = [
  { part: 'lift', word: 'Lift' },
  { part: 'hold', word: 'Hold' },
  { part: 'lower', word: 'Lower' },
] as const;

interface Props {
  readonly dose: Dose;
  /** Stands beside the count. */
  readonly children: ReactNode;
}

/** The count of a work step and, for counted work, the tempo bar: the part in hand is bright. In step with figure and tick. */
export function Beats({ dose, children }: Props) {
  const count = useRef<HTMLParagraphElement>(null);
  const bar = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const draw = () => {
      const frame = player.frame();
      if (frame === null) return;
      const words = countWords(frame);
      if (count.current !== null && count.current.textContent !== words) count.current.textContent = words;
      for (const beat of bar.current?.children ?? []) {
        const on = beat instanceof HTMLElement && beat.dataset['part'] === frame.rep?.part;
        beat.classList.toggle(styles['on'] ?? '', on);
      }
    };
    draw();
    return onFrame(draw);
  }, []);

  return (
    <div className={styles['beats']}>
      <div className={styles['now']}>
        <p ref={count} className={styles['rep']} />
        {children}
      </div>
      {dose.kind === 'reps' && (
        <div ref={bar} className={styles['tempo']} aria-hidden="true">
          {parts
            .filter(({ part }) => dose[part] > 0)
            .map(({ part, word }) => (
              <span key={part} data-part={part} className={styles['beat']} style={{ flex: dose[part] }}>
                {word} {dose[part]}
              </span>
            ))}
        </div>
      )}
    </div>
  );
}

function countWords({ rep, hold }: NonNullable<ReturnType<typeof player.frame>>): string {
  if (rep !== null) return `Rep ${rep.rep} of ${rep.reps}`;
  if (hold !== null && hold.holds > 1) return `Hold ${hold.hold} of ${hold.holds}`;
  return hold !== null ? 'Hold' : 'Keep going';
}
