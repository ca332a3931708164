import { type RunThrough, stepsOf } from './run-through.ts';

/**
 * Reads the row that an earlier page left. null: none, one of another version, or one that cannot be played; the sets recorded in
 * it are facts of their own and stay. Only what the player would stumble over is looked at.
 */
export function readRunThrough(row: unknown): RunThrough | null {
  if (typeof row !== 'object' || row === null) return null;
  const found = row as Partial<RunThrough>; // each field that is used is looked at below
  const isWhole =
    found.version === 1 &&
    typeof found.id === 'string' &&
    typeof found.playedMs === 'number' &&
    typeof found.recorded === 'object' &&
    found.recorded !== null &&
    Number.isInteger(found.stepIndex) &&
    hasStatus(found.status);
  if (!isWhole || found.session === undefined || (found.first !== 'left' && found.first !== 'right')) return null;
  try {
    const steps = stepsOf({ session: found.session, first: found.first });
    return steps[found.stepIndex ?? -1] === undefined ? null : (found as RunThrough); // every field that is used was looked at
  } catch {
    return null; // a session in a shape that cannot be compiled
  }
}

function hasStatus(status: RunThrough['status'] | undefined): boolean {
  switch (status?.kind) {
    case 'running':
      return Number.isFinite(status.endsAt);
    case 'paused':
    case 'away':
    case 'abandoned':
      return Number.isFinite(status.leftMs);
    case 'finished':
      return true;
    default:
      return false;
  }
}
