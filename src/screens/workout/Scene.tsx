import {
  createContext,
  type DependencyList,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { type Frame, frameAtStart, type RunThrough } from '../../core/workout/index.ts';
import { onFrame } from '../../figures/index.ts';
import { player } from '../../player/index.ts';
import { afterPicture } from '../../store/index.ts';
import styles from './Scene.module.css';

/** What of a scene is drawn past React. */
interface Drawings {
  readonly add: (draw: (frame: Frame) => void) => () => void;
  /** What moves, now: of the step in hand, or out of sight the start of the step that is shown. null: it stays as it is. */
  readonly moving: () => Frame | null;
}

const InScene = createContext<Drawings>({ add: () => () => {}, moving: () => null });

interface Props {
  readonly inSight: boolean;
  /** What is shown in it. null: nothing yet. */
  readonly runThrough: RunThrough | null;
  readonly children: ReactNode;
}

/**
 * One of the two sights of a session. The one out of sight is laid out already and shows the start of its step, so that a tap has
 * only to paint it; nobody sees, hears or reaches it, and nothing in it moves.
 */
export function Scene({ inSight, runThrough, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const isMoving = useRef(false);
  const still = useRef<Frame>(null);
  const drawn = useRef<RunThrough>(null);
  const { all, drawings } = useMemo(() => {
    const all = new Set<(frame: Frame) => void>();
    const add = (draw: (frame: Frame) => void) => {
      all.add(draw);
      return () => all.delete(draw);
    };
    return { all, drawings: { add, moving: () => (isMoving.current ? player.frame() : still.current) } };
  }, []);

  // Right from its first picture on. What has just gone out of sight stays as it is until there is something new to show in it.
  useLayoutEffect(() => {
    const isLeft = !inSight && drawn.current === runThrough;
    drawn.current = runThrough;
    if (isLeft) return;
    still.current = inSight || runThrough === null ? null : frameAtStart(runThrough);
    const frame = still.current ?? player.frame();
    if (frame !== null) for (const draw of all) draw(frame);
    // What is out of sight is not laid out by itself; asking where it is lays it out. No timer: browsers hold those up under a finger.
    if (!inSight) requestAnimationFrame(() => place.current?.firstElementChild?.getBoundingClientRect());
  }, [inSight, runThrough, all]);

  // It moves once it can be seen: what a tap shows is not drawn a second time before its first picture.
  useEffect(() => {
    if (!inSight) return;
    let stop: (() => void) | null = null;
    let isGone = false;
    afterPicture(() => {
      if (isGone) return;
      isMoving.current = true;
      stop = onFrame(() => {
        const frame = player.frame();
        if (frame !== null) for (const draw of all) draw(frame);
      });
    });
    return () => {
      isGone = true;
      isMoving.current = false;
      stop?.();
    };
  }, [inSight, all]);

  return (
    <InScene value={drawings}>
      <div ref={place} className={styles['scene']} data-in-sight={inSight} aria-hidden={!inSight}>
        {children}
      </div>
    </InScene>
  );
}

/** Draws past React what moves between two steps: with each change, and in the scene in sight at most 30 times a second. */
export function useDrawn(draw: (frame: Frame) => void, on: DependencyList): void {
  const { add } = useContext(InScene);
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are those of the caller
  useLayoutEffect(() => add(draw), [add, ...on]);
}

/** Gives what moves in this scene; see `Drawings`. */
export const useMoving = () => useContext(InScene).moving;
