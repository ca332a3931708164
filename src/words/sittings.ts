import type { Session } from '../core/plan/block.ts';
import { outsideBlock } from '../core/workout/index.ts';
import { sessionName } from './sessions.ts';

/** What a sitting is called: "Strength A", "Warm-up", the exercise that is done by itself, or the test. */
export function sittingName(session: Pick<Session, 'id' | 'kind'>, nameOf: (exerciseId: string) => string): string {
  const outside = outsideBlock(session.id);
  if (outside === null) return sessionName(session.kind);
  switch (outside.of) {
    case 'exercise':
      return nameOf(outside.exerciseId);
    case 'warm-up':
      return 'Warm-up';
    case 'benchmark':
      return `${outside.test === 'bridge' ? 'Bridge' : nameOf(outside.test)} test`; // the others are called as their exercise is
  }
}
