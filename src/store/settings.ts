import { guidedPace, type Pace, type PaceOfWork } from '../core/workout/pace.ts';

export type Theme = 'system' | 'light' | 'dark';
export const themes = ['system', 'light', 'dark'] as const satisfies readonly Theme[];

export function themeOf(rows: Readonly<Record<string, unknown>>): Theme {
  return themes.find((theme) => theme === rows['theme']) ?? 'system';
}

export function soundOf(rows: Readonly<Record<string, unknown>>): boolean {
  return rows['sound'] !== false;
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

/** How sets are paced; guided in every kind until somebody chooses otherwise. */
export function paceOf(rows: Readonly<Record<string, unknown>>): Pace {
  const of = (kind: 'reps' | 'holds' | 'time'): PaceOfWork => (rows[`pace-${kind}`] === 'own' ? 'own' : guidedPace[kind]);
  return { reps: of('reps'), holds: of('holds'), time: of('time'), waitsForTap: rows['wait-for-tap'] === true };
}

/** How loud tones are, 0 to 1; full until somebody chooses otherwise. */
export function volumeOf(rows: Readonly<Record<string, unknown>>): number {
  const volume = rows['volume'];
  return typeof volume === 'number' && volume >= 0 && volume <= 1 ? volume : 1;
}

/** 'mix' leaves music playing, until somebody chooses otherwise. */
export function soundModeOf(rows: Readonly<Record<string, unknown>>): 'mix' | 'always' {
  return rows['sound-mode'] === 'always' ? 'always' : 'mix';
}

/** The week in which the tests were put off, see `putTestsOff`; null: none. */
export function testsPutOff(rows: Readonly<Record<string, unknown>>): string | null {
  const week = rows['tests-put-off'];
  return typeof week === 'string' ? week : null;
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
