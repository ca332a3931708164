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
