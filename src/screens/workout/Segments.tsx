import { memo, useMemo, useRef } from 'react';
import { entriesOf, type RunThrough, stepsOf } from '../../core/workout/index.ts';
import { useDrawn } from './Scene.tsx';
import styles from './Segments.module.css';
import { isSamePlace } from './told.ts';

/** The way through the session: a segment an exercise, filled as it is played. Decoration beside the minutes left. */
export const Segments = memo(function Segments({ runThrough }: { readonly runThrough: RunThrough }) {
  const bar = useRef<HTMLDivElement>(null);
  const { session, stepIndex } = runThrough;
  const steps = stepsOf(runThrough);

  const spans = useMemo(
    () =>
      entriesOf(session).map((_, entry) => {
        const own = steps.filter((step) => step.entry === entry);
        return { from: own[0]?.start ?? 0, to: (own.at(-1)?.start ?? 0) + (own.at(-1)?.seconds ?? 0) };
      }),
    [session, steps],
  );
  const looks = useRef<string[]>([]);

  useDrawn(
    ({ elapsedSeconds }) => {
      const at = (steps[stepIndex]?.start ?? 0) + elapsedSeconds;
      spans.forEach(({ from, to }, entry) => {
        const share = to > from ? Math.min(1, Math.max(0, (at - from) / (to - from))) : 0;
        const look = `scaleX(${share.toFixed(2)})`; // finer than a pixel of so short a segment
        if (looks.current[entry] === look) return;
        looks.current[entry] = look;
        const fill = bar.current?.children[entry]?.firstElementChild;
        if (fill instanceof HTMLElement) fill.style.transform = look;
      });
    },
    [steps, spans, stepIndex],
  );

  return (
    <div ref={bar} className={styles['bar']} aria-hidden="true">
      {entriesOf(session).map(({ exerciseId }, entry) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what names an entry, and the list never changes
        <span key={`${entry} ${exerciseId}`} className={styles['segment']}>
          <span className={styles['fill']} />
        </span>
      ))}
    </div>
  );
}, isSamePlace);
