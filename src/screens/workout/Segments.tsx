import { useRef } from 'react';
import { entriesOf, type RunThrough, stepsOf } from '../../core/workout/index.ts';
import { onFrame } from '../../figures/index.ts';
import { player } from '../../player/index.ts';
import { useInSight } from './Scene.tsx';
import styles from './Segments.module.css';

/** The way through the session: a segment an exercise, filled as it is played. Decoration beside the minutes left. */
export function Segments({ runThrough }: { readonly runThrough: RunThrough }) {
  const bar = useRef<HTMLDivElement>(null);
  const { session, first, stepIndex, adjustments } = runThrough;

  useInSight(() => {
    const steps = stepsOf({ session, first, adjustments });
    const spans = entriesOf(session).map((_, entry) => {
      const own = steps.filter((step) => step.entry === entry);
      return { from: own[0]?.start ?? 0, to: (own.at(-1)?.start ?? 0) + (own.at(-1)?.seconds ?? 0) };
    });
    const looks: string[] = [];
    const draw = () => {
      const step = steps[stepIndex];
      const at = (step?.start ?? 0) + (player.frame()?.elapsedSeconds ?? 0);
      spans.forEach(({ from, to }, entry) => {
        const fill = bar.current?.children[entry]?.firstElementChild;
        const share = to > from ? Math.min(1, Math.max(0, (at - from) / (to - from))) : 0;
        const look = `scaleX(${share.toFixed(2)})`; // finer than a pixel of so short a segment
        if (fill instanceof HTMLElement && looks[entry] !== look) fill.style.transform = look;
        looks[entry] = look;
      });
    };
    draw();
    return onFrame(draw);
  }, [session, first, stepIndex, adjustments]);

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
}
