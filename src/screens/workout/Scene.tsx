import { createContext, type DependencyList, type EffectCallback, type ReactNode, useContext, useEffect } from 'react';
import styles from './Scene.module.css';

const InSight = createContext(true);

/**
 * One of the two sights of a session. The one out of sight is laid out already, so that a tap has only to paint it; nobody sees,
 * hears or reaches it, and nothing in it moves.
 */
export function Scene({ inSight, children }: { readonly inSight: boolean; readonly children: ReactNode }) {
  return (
    <InSight value={inSight}>
      <div className={styles['scene']} data-in-sight={inSight} aria-hidden={!inSight}>
        {children}
      </div>
    </InSight>
  );
}

/** True in the scene that is in sight. */
export const useIsInSight = () => useContext(InSight);

/** An effect of what is in sight: it ends as the scene goes out of sight, and begins anew when it comes back. */
export function useInSight(effect: EffectCallback, on: DependencyList): void {
  const inSight = useIsInSight();
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are those of the caller
  useEffect(() => (inSight ? effect() : undefined), [inSight, ...on]);
}
