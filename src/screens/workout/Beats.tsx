import { type ReactNode, useMemo, useRef } from 'react';
import type { Frame } from '../../core/workout/index.ts';
import type { Told } from '../../words/player.ts';
import styles from './Beats.module.css';
import { useDrawn } from './Scene.tsx';
import { write } from './write.ts';

const parts = [
  { part: 'lift', word: 'Lift' },
  { part: 'hold', word: 'Hold' },
  { part: 'lower', word: 'Lower' },
] as const;

interface Props {
  readonly told: Told;
  /** The clock counts up: no tempo is led. */
  readonly up: boolean;
  /** Stands beside the count. */
  readonly children: ReactNode;
}

/**
 * The count of a work step. Counted work has its tempo bar, the part in hand bright, in step with figure and tick; a hold fills a
 * bar with its middle and its last three seconds marked.
 */
export function Beats({ told: { step, prescription }, up, children }: Props) {
  const count = useRef<HTMLParagraphElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const held = useRef<HTMLSpanElement>(null);
  const { dose } = prescription;
  const holdSeconds = dose.kind === 'holds' ? dose.seconds : step.seconds;

  const less = useMemo(() => window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false, []);
  const lit = useRef<string>(undefined);

  useDrawn(
    (frame) => {
      write(count.current, countWords(frame));
      if (held.current !== null) {
        const share = frame.secondsLeft <= 0 ? 1 : (frame.elapsedSeconds % holdSeconds) / holdSeconds;
        held.current.style.transform = `scaleX(${(less ? stepped(share, holdSeconds) : share).toFixed(3)})`;
      }
      if (frame.rep?.part === lit.current) return;
      lit.current = frame.rep?.part;
      for (const beat of bar.current?.children ?? []) {
        const on = beat instanceof HTMLElement && beat.dataset['part'] === frame.rep?.part;
        beat.classList.toggle(styles['on'] ?? '', on);
      }
    },
    [holdSeconds, less],
  );

  return (
    <div className={styles['beats']}>
      <div className={styles['now']}>
        {!up && <p ref={count} className={styles['rep']} />}
        {children}
      </div>
      {!up && dose.kind === 'reps' && (
        <div ref={bar} className={styles['tempo']} aria-hidden="true">
          {parts
            .filter(({ part }) => dose[part] > 0)
            .map(({ part, word }) => (
              <span key={part} data-part={part} className={styles['beat']} style={{ flex: dose[part] }}>
                {word} {Math.round(dose[part] * 10) / 10}
              </span>
            ))}
        </div>
      )}
      {!up && dose.kind !== 'reps' && (
        <div className={styles['hold']} aria-hidden="true">
          <span ref={held} data-held className={styles['held']} />
          <span className={styles['half']} />
          <span className={styles['lastThree']} style={{ width: `${(3 / holdSeconds) * 100}%` }} />
        </div>
      )}
    </div>
  );
}

/** Who wants less motion gets a bar that moves a second at a time. */
function stepped(share: number, seconds: number): number {
  return Math.floor(share * seconds) / seconds;
}

function countWords({ rep, hold }: Frame): string {
  if (rep !== null) return `Rep ${rep.rep} of ${rep.reps}`;
  if (hold !== null && hold.holds > 1) return `Hold ${hold.hold} of ${hold.holds}`;
  return hold !== null ? 'Hold' : 'Keep going';
}
