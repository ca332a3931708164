import { isLocalDay } from '../core/calendar/index.ts';
import type { StoredFact } from '../core/facts/index.ts';
import { type RunThrough, readRunThrough } from '../core/workout/index.ts';
import type { SettingRow } from './database.ts';

/** One thing to keep, whole or not at all. `runThrough: null` clears the slot; absent leaves it. */
export interface Change {
  readonly facts?: readonly StoredFact[];
  readonly runThrough?: RunThrough | null;
  /** This change begins a run-through: it is refused whole if another tab has begun one first. */
  readonly begins?: true;
  readonly settings?: readonly SettingRow[];
  /** Written as the page goes: mirrored first, since the disk may be cut off in the middle. */
  readonly leaving?: true;
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
  const settings = Array.isArray(row['settings']) ? row['settings'].filter(isSetting) : [];
  if (row['runThrough'] === null) return { facts, settings, runThrough: null };
  const runThrough = readRunThrough(row['runThrough']);
  return runThrough === null ? { facts, settings } : { facts, settings, runThrough };
}

function isFact(value: unknown): value is StoredFact {
  return (
    isObject(value) &&
    typeof value['id'] === 'string' &&
    typeof value['kind'] === 'string' &&
    Number.isFinite(value['at']) &&
    isLocalDay(value['day']) &&
    Number.isInteger(value['version'])
  );
}

function isSetting(value: unknown): value is SettingRow {
  return isObject(value) && typeof value['key'] === 'string' && 'value' in value && Number.isFinite(value['at']);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
