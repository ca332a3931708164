import type { Stop } from '../core/adapt/index.ts';
import type { Session } from '../core/plan/block.ts';
import { useKept, useStopped } from '../store/index.ts';

/** Whether a session may be begun now. */
export type Door =
  | { readonly code: 'open' }
  /** The records are not there, or not yet: nothing could be kept. */
  | { readonly code: 'shut' }
  | { readonly code: 'stopped'; readonly stop: Stop }
  /** Another session is open: it comes first. */
  | { readonly code: 'taken'; readonly session: Session };

/** What a screen asks before it shows a Start of its own; the player itself refuses by the same rule. */
export function useDoor(): Door {
  const phase = useKept((kept) => kept.phase);
  const session = useKept((kept) => kept.runThrough?.session ?? null);
  const stop = useStopped();
  if (phase !== 'ready') return { code: 'shut' };
  if (stop !== null) return { code: 'stopped', stop };
  return session === null ? { code: 'open' } : { code: 'taken', session };
}
