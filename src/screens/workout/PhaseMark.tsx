import type { StepKind } from '../../core/workout/index.ts';

/** The shape of a phase, beside its word: ring, disc, two halves, bar; two bars when paused. */
export function PhaseMark({ phase }: { readonly phase: StepKind | 'paused' }) {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="currentColor">
      {phase === 'prepare' && <circle cx="12" cy="12" r="8.5" fill="none" stroke="currentColor" strokeWidth="4" />}
      {phase === 'work' && <circle cx="12" cy="12" r="10.5" />}
      {phase === 'switch' && <path d="M10 2a10 10 0 0 0 0 20zM14 2a10 10 0 0 1 0 20z" />}
      {phase === 'rest' && <rect x="1" y="8.5" width="22" height="7" rx="3.5" />}
      {phase === 'paused' && <path d="M5 3h5v18H5zM14 3h5v18h-5z" />}
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
