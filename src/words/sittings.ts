import type { Session } from '../core/plan/block.ts';
import { outsideBlock, type ToolkitSession } from '../core/workout/index.ts';
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
    case 'toolkit':
      return toolkitSessionName(outside.name);
    case 'benchmark':
      return `${outside.test === 'bridge' ? 'Bridge' : nameOf(outside.test)} test`; // the others are called as their exercise is
  }
}

export function toolkitSessionName(name: ToolkitSession): string {
  return toolkitSessionNames[name];
}

const toolkitSessionNames: Readonly<Record<ToolkitSession, string>> = {
  'run-warm-up': 'Warm-up before a run',
  'run-cool-down': 'Cool-down after a run',
  'stretch-15': 'Fifteen-minute stretch',
  'tight-hip-flexors': 'For tight hip flexors',
  'return-bout': 'Three-day test',
  elliptical: 'Elliptical',
  'deep-water': 'Deep-water running',
  stairs: 'Stairs',
  'rest-day': 'Rest-day session',
  'hip-opener': 'Hip opener',
};
