import { oneSideSeconds } from '../exercise/index.ts';
import type { Prescription, Session } from './block.ts';

/**
 * The load of a week: sets × seconds of one set of one side × effort (RPE) / 10, over the main parts of both strength sessions.
 * Its unit is a second of work at effort 10; it is exact, not rounded. Source: docs/health.md, "Load".
 */
export function loadOfWeek({ sessions }: { readonly sessions: readonly Pick<Session, 'kind' | 'main'>[] }): number {
  let tenths = 0;
  for (const { kind, main } of sessions) if (kind !== 'mobility') for (const entry of main) tenths += tenthsOf(entry);
  return tenths / 10;
}

/** Whole half steps of effort times whole seconds: exact. */
function tenthsOf({ sets, dose, effort }: Prescription): number {
  return sets * oneSideSeconds(dose) * (effort ?? 0);
}
