import { type ComponentType, type LazyExoticComponent, lazy, Suspense } from 'react';

type Loads<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

/**
 * A part of a screen that comes in after the rest and may stay away: nothing is drawn until it is here, so its place keeps the
 * box. Where it cannot be fetched, `missing` is drawn.
 */
export function late<Props extends object>(load: Loads<Props>, missing: ComponentType<Props> = Nothing): ComponentType<Props> {
  const Part: LazyExoticComponent<ComponentType<Props>> = lazy(() => load().catch(() => ({ default: missing })));
  return function Late(props: Props) {
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    );
  };
}

function Nothing() {
  return null;
}
