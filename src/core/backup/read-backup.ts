import { isLocalDay } from '../calendar/index.ts';
import { factVersions, lastSaneMoment, readFacts, type StoredFact } from '../facts/index.ts';
import { cleanCopy, isPlainObject } from './clean-copy.ts';
import { type Backup, type BackupSetting, backupNote, travels } from './shape.ts';

/** The largest file that is read: twice what ten years of training take (docs/decisions.md). */
export const mostBackupBytes = 100 * 1024 * 1024;
const mostFacts = 500_000;
const mostSettings = 1_000;
/** Ids and kinds are short; what is longer is none of ours. */
const longestName = 200;
/** A later one could never be followed by anything. */
const lastMoment = lastSaneMoment;

/** Why a file is not taken. Nothing is changed. */
export type BackupRefusal =
  | { readonly code: 'too-big'; readonly bytes: number }
  | { readonly code: 'not-json' }
  /** Another app's file, or another kind of file. */
  | { readonly code: 'not-a-backup' }
  /** Saved by a later version of the app. */
  | { readonly code: 'newer'; readonly version: number }
  /** A key or a depth that no file of ours has. */
  | { readonly code: 'unsafe' }
  | { readonly code: 'too-many' }
  | { readonly code: 'nothing-in-it' };

/** A row of the file that is left out, and why. */
export interface LeftOut {
  /** As the file gives it; null where it gives none. */
  readonly kind: string | null;
  readonly why: 'no-such-day' | 'no-moment' | 'no-id' | 'cannot-be-read';
  /** What stands where the day should. */
  readonly day: string | null;
}

export type BackupRead =
  | { readonly ok: true; readonly backup: Backup; readonly leftOut: readonly LeftOut[] }
  | { readonly ok: false; readonly refusal: BackupRefusal };

/**
 * Reads a file as a backup, with nothing taken on trust: new objects are built field by field; damaged rows are left out, each with
 * its reason; kinds and versions that this app does not know yet are kept as they are. Never throws.
 */
export function readBackup(text: string): BackupRead {
  if (text.length > mostBackupBytes) return refused({ code: 'too-big', bytes: text.length });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refused({ code: 'not-json' });
  }
  if (!isPlainObject(parsed) || parsed['format'] !== 'stridewell-backup') return refused({ code: 'not-a-backup' });
  const { version } = parsed;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return refused({ code: 'not-a-backup' });
  if (version > 1) return refused({ code: 'newer', version });
  const { facts: rows, settings: settingRows } = parsed;
  if (!Array.isArray(rows) || !Array.isArray(settingRows)) return refused({ code: 'not-a-backup' });
  if (rows.length > mostFacts || settingRows.length > mostSettings) return refused({ code: 'too-many' });

  const facts: StoredFact[] = [];
  const leftOut: LeftOut[] = [];
  for (const row of rows) {
    const copy = cleanCopy(row);
    if (copy === null) return refused({ code: 'unsafe' });
    const read = factOf(copy.value);
    if ('why' in read) leftOut.push(read);
    else facts.push(read);
  }
  const settings: BackupSetting[] = [];
  for (const row of settingRows) {
    const copy = cleanCopy(row);
    if (copy === null) return refused({ code: 'unsafe' });
    const setting = settingOf(copy.value);
    if (setting !== null) settings.push(setting);
  }
  if (facts.length === 0) return refused({ code: 'nothing-in-it' });
  const savedAt = momentOf(parsed['savedAt']) ?? 0;
  const day = isLocalDay(parsed['day']) ? parsed['day'] : (facts.at(-1)?.day ?? '1970-01-01');
  const { whole, unreadable } = sorted(facts);
  leftOut.push(...unreadable.map((fact): LeftOut => ({ kind: fact.kind, why: 'cannot-be-read', day: fact.day })));
  if (whole.length === 0) return refused({ code: 'nothing-in-it' });
  return {
    ok: true,
    backup: { format: 'stridewell-backup', version: 1, note: backupNote, savedAt, day, facts: whole, settings },
    leftOut,
  };
}

const refused = (refusal: BackupRefusal): BackupRead => ({ ok: false, refusal });

function factOf(row: unknown): StoredFact | LeftOut {
  if (!isPlainObject(row)) return { kind: null, why: 'cannot-be-read', day: null };
  const { id, kind, at, clockAt, day, zone, device, version, payload } = row;
  const named = isName(kind) ? kind : null;
  const leftOut = (why: LeftOut['why']): LeftOut => ({
    kind: named,
    why,
    day: typeof day === 'string' ? day.slice(0, 20) : null,
  });
  if (!isName(id)) return leftOut('no-id');
  if (named === null) return leftOut('cannot-be-read');
  const moment = momentOf(at);
  if (moment === null) return leftOut('no-moment');
  const clock = momentOf(clockAt);
  if (!isLocalDay(day)) return leftOut('no-such-day');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return leftOut('cannot-be-read');
  return {
    id,
    kind: named,
    at: moment,
    ...(clock === null ? {} : { clockAt: clock }),
    day,
    zone: isName(zone) ? zone : 'UTC',
    device: isName(device) ? device : '',
    version,
    ...(payload === undefined ? {} : { payload }),
  };
}

/** Facts of a kind and version that this app knows must be of its shape; one emptied by a deletion has none, and is whole. */
function sorted(facts: readonly StoredFact[]): {
  readonly whole: readonly StoredFact[];
  readonly unreadable: readonly StoredFact[];
} {
  const isOurs = ({ kind, version, payload }: StoredFact) =>
    payload !== undefined && Object.hasOwn(factVersions, kind) && version <= factVersions[kind as keyof typeof factVersions];
  const unreadable = readFacts(facts).unreadable.filter(isOurs);
  const ids = new Set(unreadable.map(({ id }) => id));
  return { whole: facts.filter(({ id }) => !ids.has(id)), unreadable };
}

function settingOf(row: unknown): BackupSetting | null {
  if (!isPlainObject(row)) return null;
  const { key, value, at } = row;
  const moment = momentOf(at);
  if (!isName(key) || moment === null || value === undefined || !travels(key)) return null;
  return { key, value, at: moment };
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= longestName;
}

function momentOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 && value < lastMoment ? value : null;
}
