/**
 * Rides along in the state of a link, so that the next screen's way back leads to this one as it was left: filters, place and all.
 * A step back in history does that; a link by the address would open it anew at its top.
 */
export interface WayBack {
  /** Of the screen that was left, filters and all: for who opens the way back in another tab. */
  readonly address: string;
  /** Steps back in history that lead there: 1, and one more for each link followed since. */
  readonly steps: number;
}

/** What a link of this screen takes along. */
export function stateWith(wayBack: WayBack | null): { readonly wayBack: WayBack } | undefined {
  return wayBack === null ? undefined : { wayBack };
}

/** What the link that led here took along; null: it was none of those, or this screen was opened by its address. */
export function wayBackOf(state: unknown): WayBack | null {
  if (typeof state !== 'object' || state === null || !('wayBack' in state)) return null;
  const { wayBack } = state;
  if (typeof wayBack !== 'object' || wayBack === null || !('address' in wayBack) || !('steps' in wayBack)) return null;
  const { address, steps } = wayBack;
  return typeof address === 'string' && typeof steps === 'number' ? { address, steps } : null;
}
