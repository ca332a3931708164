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

const prefix = 'stridewell-unsaved';

/** The second place for what could not be written. Each page has its own, so that one tab never empties another's. */
export interface Mirror {
  /** Keeps the changes where a closed page does not lose them; false: there is no such place here, and they stay in memory. */
  readonly keep: (changes: readonly Change[]) => boolean;
  /** What earlier pages, and others that are open, could not write. What is not ours is passed over. */
  readonly read: () => Change[];
  /** Lets go what `read` found in other pages' places. Only once it is kept or written here. */
  readonly forgetRead: () => void;
}

export function createMirror(page: string): Mirror {
  const own = `${prefix}:${page}`;
  let found: readonly string[] = [];
  return {
    keep: (changes) => {
      try {
        if (changes.length === 0) localStorage.removeItem(own);
        else localStorage.setItem(own, JSON.stringify(changes));
        return true;
      } catch {
        return changes.length === 0;
      }
    },
    read: () => {
      try {
        found = namesOf(localStorage).filter((name) => name.startsWith(prefix) && name !== own);
        return found.flatMap((name) => readChanges(localStorage.getItem(name)));
      } catch {
        return [];
      }
    },
    forgetRead: () => {
      try {
        for (const name of found) localStorage.removeItem(name);
      } catch {
        // What cannot be let go is read once more next time; writing it twice changes nothing.
      }
      found = [];
    },
  };
}

function namesOf(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, place) => storage.key(place)).filter((name) => name !== null);
}

function readChanges(text: string | null): Change[] {
  try {
    const parsed: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(parsed) ? parsed.filter(isObject).map(readChange) : [];
  } catch {
    return []; // damaged: it must not hold up the others
  }
}

/**
 * A change of an earlier page as it may still be written beside the run-through on the disk (`there`, null: none is open): one that is
 * older, or another's, must not take its place; one that was saved is not open any more and is not there.
 */
export function asItMayBe(change: Change, there: RunThrough | null): Change {
  const { runThrough, ...rest } = change;
  if (runThrough === undefined || there === null) return change;
  const isFurther = runThrough !== null && runThrough.id === there.id && runThrough.stepIndex >= there.stepIndex;
  return isFurther ? change : rest;
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
