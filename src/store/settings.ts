import { isLocalDay, type LocalDay } from '../core/calendar/index.ts';
import { guidedPace, type Pace, type PaceOfWork } from '../core/workout/pace.ts';
import { type Tempo, tempos } from '../core/workout/tempo.ts';

export type Theme = 'system' | 'light' | 'dark';
const themes = ['system', 'light', 'dark'] as const satisfies readonly Theme[];

export function themeOf(rows: Readonly<Record<string, unknown>>): Theme {
  return themes.find((theme) => theme === rows['theme']) ?? 'system';
}

export function soundOf(rows: Readonly<Record<string, unknown>>): boolean {
  return rows['sound'] !== false;
}

/** The local day on which the morning's question was put aside; null: none was. */
export function skippedMorningOf(rows: Readonly<Record<string, unknown>>): string | null {
  const day = rows['skipped-morning'];
  return typeof day === 'string' ? day : null;
}

/** Who the figures show. */
export type Hair = 'short' | 'long';
const hairs = ['short', 'long'] as const satisfies readonly Hair[];
export type Skin = 'light' | 'tan' | 'brown' | 'deep';
const skins = ['light', 'tan', 'brown', 'deep'] as const satisfies readonly Skin[];

export function hairOf(rows: Readonly<Record<string, unknown>>): Hair {
  return hairs.find((hair) => hair === rows['hair']) ?? 'short';
}

export function skinOf(rows: Readonly<Record<string, unknown>>): Skin {
  return skins.find((skin) => skin === rows['skin']) ?? 'tan';
}

/** The session's sound as one track, which plays on with the screen locked. It is a way of sounding, so it needs the sound on. */
export function pocketOf(rows: Readonly<Record<string, unknown>>): boolean {
  return rows['pocket'] === true && soundOf(rows);
}

/** How sets are paced; guided in every kind until somebody chooses otherwise, and always in pocket mode. */
export function paceOf(rows: Readonly<Record<string, unknown>>): Pace {
  if (pocketOf(rows)) return guidedPace;
  const of = (kind: 'reps' | 'holds' | 'time'): PaceOfWork => (rows[`pace-${kind}`] === 'own' ? 'own' : guidedPace[kind]);
  return { reps: of('reps'), holds: of('holds'), time: of('time'), waitsForTap: rows['wait-for-tap'] === true };
}

/** How slowly counted work goes, from the next session on; as planned until somebody chooses otherwise. */
export function tempoOf(rows: Readonly<Record<string, unknown>>): Tempo {
  return tempos.find((tempo) => tempo === rows['tempo']) ?? 1;
}

/** How loud tones are, 0 to 1; full until somebody chooses otherwise. */
export function volumeOf(rows: Readonly<Record<string, unknown>>): number {
  const volume = rows['volume'];
  return typeof volume === 'number' && volume >= 0 && volume <= 1 ? volume : 1;
}

/** The day of the last backup; null: none was made. */
export function lastBackupOf(rows: Readonly<Record<string, unknown>>): LocalDay | null {
  return isLocalDay(rows['last-backup']) ? rows['last-backup'] : null;
}

/** The day of the last "Not now" to a backup. */
export function noBackupOf(rows: Readonly<Record<string, unknown>>): LocalDay | null {
  return isLocalDay(rows['backup-not-now']) ? rows['backup-not-now'] : null;
}

/** 'mix' leaves music playing, until somebody chooses otherwise; a track that goes on in the pocket cannot mix. */
export function soundModeOf(rows: Readonly<Record<string, unknown>>): 'mix' | 'always' {
  return rows['sound-mode'] === 'always' || pocketOf(rows) ? 'always' : 'mix';
}

/** The week in which the tests were put off, see `putTestsOff`; null: none. */
export function testsPutOff(rows: Readonly<Record<string, unknown>>): string | null {
  const week = rows['tests-put-off'];
  return typeof week === 'string' ? week : null;
}

/** The offer to install was put away, for good. */
export function installPutAway(rows: Readonly<Record<string, unknown>>): boolean {
  return rows['install-put-away'] === true;
}

/** Off until somebody turns it on. */
export function voiceOf(rows: Readonly<Record<string, unknown>>): boolean {
  return rows['voice'] === true;
}

export function vibrationOf(rows: Readonly<Record<string, unknown>>): boolean {
  return rows['vibration'] !== false;
}

/** Single keys move the player, until somebody turns them off. */
export function singleKeysOf(rows: Readonly<Record<string, unknown>>): boolean {
  return rows['single-keys'] !== false;
}
