export type Theme = 'system' | 'light' | 'dark';
export const themes = ['system', 'light', 'dark'] as const satisfies readonly Theme[];

export function themeOf(rows: Readonly<Record<string, unknown>>): Theme {
  return themes.find((theme) => theme === rows['theme']) ?? 'system';
}

export function soundOf(rows: Readonly<Record<string, unknown>>): boolean {
  return rows['sound'] !== false;
}
