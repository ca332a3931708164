import type { StoredFact } from '../core/facts/index.ts';
import { type RunThrough, readRunThrough } from '../core/workout/index.ts';

/** One thing to keep, whole or not at all. `runThrough: null` clears the slot; absent leaves it. */
export interface Change {
  readonly facts?: readonly StoredFact[];
  readonly runThrough?: RunThrough | null;
}

const key = 'stridewell-unsaved';

/** What could not be written, kept a second time where a closed page does not lose it. */
export function mirrorUnsaved(changes: readonly Change[]): void {
  try {
    if (changes.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(changes));
  } catch {
    // No second place on this device; the changes stay in memory and the bar says so.
  }
}

/** What an earlier page could not write. Anything that is not what we left there is passed over, so that it cannot hold up a write. */
export function readUnsaved(): Change[] {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(parsed) ? parsed.filter(isObject).map(readChange) : [];
  } catch {
    return [];
  }
}

function readChange(row: Record<string, unknown>): Change {
  const facts = Array.isArray(row['facts']) ? row['facts'].filter(isFact) : [];
  if (row['runThrough'] === null) return { facts, runThrough: null };
  const runThrough = readRunThrough(row['runThrough']);
  return runThrough === null ? { facts } : { facts, runThrough };
}

function isFact(value: unknown): value is StoredFact {
  return (
    isObject(value) && typeof value['id'] === 'string' && typeof value['kind'] === 'string' && typeof value['at'] === 'number'
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
