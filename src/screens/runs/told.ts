/** What a screen hands to the list as it leads back there. */
export interface Told {
  /** Read out. */
  readonly said: string;
  /** The run that was told or changed; null: none is left. */
  readonly id: string | null;
}

/** The history's state as one of ours; another's is none. */
export function toldIn(state: unknown): Told | null {
  if (!(state instanceof Object) || !('said' in state) || !('id' in state)) return null;
  const { said, id } = state;
  return typeof said === 'string' && (id === null || typeof id === 'string') ? { said, id } : null;
}
