import { guidedPace, type Pace, type PaceOfWork } from '../core/workout/pace.ts';

export type Theme = 'system' | 'light' | 'dark';
export const themes = ['system', 'light', 'dark'] as const satisfies readonly Theme[];

export function themeOf(rows: Readonly<Record<string, unknown>>): Theme {
  return themes.find((theme) => theme === rows['theme']) ?? 'system';
}

export function soundOf(rows: Readonly<Record<string, unknown>>): boolean {
  return rows['sound'] !== false;
}

/** How sets are paced; guided in every kind until somebody chooses otherwise. */
export function paceOf(rows: Readonly<Record<string, unknown>>): Pace {
  const of = (kind: 'reps' | 'holds' | 'time'): PaceOfWork => (rows[`pace-${kind}`] === 'own' ? 'own' : guidedPace[kind]);
  return { reps: of('reps'), holds: of('holds'), time: of('time'), waitsForTap: rows['wait-for-tap'] === true };
}
