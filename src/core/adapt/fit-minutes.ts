import type { Family } from '../exercise/index.ts';
import type { Prescription, Session } from '../plan/block.ts';
import { compileTimeline, timelineSeconds } from '../workout/timeline.ts';

type Parts = Pick<Session, 'warmUp' | 'main' | 'coolDown'>;

/** Where time is saved first. Source: docs/health.md, "Time". */
export const cutOrder: readonly Family[] = [
  'trunk',
  'anti-rotation',
  'hip-flexor-strength',
  'single-leg',
  'lateral-hip',
  'hip-extension',
];
const leastSets = 2;

export function secondsOf(parts: Parts): number {
  return timelineSeconds(compileTimeline(parts));
}

/** Without what goes beyond the second set. */
export function withoutThirdSet(entry: Prescription): Prescription {
  if (entry.sets <= leastSets && entry.extraSide === undefined) return entry;
  const { extraSide: _, ...without } = entry;
  return { ...without, sets: Math.min(entry.sets, leastSets) };
}
