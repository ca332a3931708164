import type { PlannedSession } from '../../core/adapt/index.ts';
import type { Session } from '../../core/plan/block.ts';
import type { DotLook } from '../../ui/index.ts';

/** Clay is work, pine is mobility. */
export function toneOf(session: Session): 'clay' | 'pine' {
  return session.kind === 'mobility' ? 'pine' : 'clay';
}

export function lookOf({ standing }: PlannedSession): DotLook {
  switch (standing.state) {
    case 'done':
      return 'done';
    case 'open':
      return 'next';
    case 'missed':
    case 'skipped':
      return 'gone';
    case 'coming':
      return 'coming';
  }
}
