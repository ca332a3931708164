import type { StepKind } from '../../core/workout/index.ts';

/** Ring, disc, two halves, bar; two bars when paused. Each one path, so that a tap changes a shape and makes none. */
const shapes: Readonly<Record<StepKind | 'paused', string>> = {
  prepare: 'M12 1.5a10.5 10.5 0 1 0 0 21a10.5 10.5 0 1 0 0-21zM12 5.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z',
  work: 'M12 1.5a10.5 10.5 0 1 0 0 21a10.5 10.5 0 1 0 0-21z',
  switch: 'M10 2a10 10 0 0 0 0 20zM14 2a10 10 0 0 1 0 20z',
  rest: 'M4.5 8.5h15a3.5 3.5 0 0 1 0 7h-15a3.5 3.5 0 0 1 0-7z',
  paused: 'M5 3h5v18H5zM14 3h5v18h-5z',
};

/** The shape of a phase, beside its word. */
export function PhaseMark({ phase }: { readonly phase: StepKind | 'paused' }) {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="currentColor">
      <path d={shapes[phase]} />
    </svg>
  );
}

/** Which of the two sides: two strokes, the one in use is bright. */
export function SideMark({ side }: { readonly side: 'left' | 'right' }) {
  return (
    <svg width="20" height="24" viewBox="0 0 20 24" aria-hidden="true" focusable="false" fill="currentColor">
      <rect x="0" y="2" width="8" height="20" rx="4" opacity={side === 'left' ? 1 : 0.38} />
      <rect x="12" y="2" width="8" height="20" rx="4" opacity={side === 'right' ? 1 : 0.38} />
    </svg>
  );
}
