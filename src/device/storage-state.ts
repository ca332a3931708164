/** How the browser keeps what is stored here. */
export interface StorageState {
  /** Bytes used; null: the browser does not say. */
  readonly used: number | null;
  /** True: it has promised not to tidy it up; null: it does not say. */
  readonly kept: boolean | null;
}

export async function storageState(): Promise<StorageState> {
  const [used, kept] = await Promise.all([
    (async () => (await navigator.storage.estimate()).usage ?? null)().catch(() => null),
    (async () => navigator.storage.persisted())().catch(() => null),
  ]);
  return { used, kept };
}
