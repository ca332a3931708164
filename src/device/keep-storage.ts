/** Asks the browser to keep what is stored, even when room gets short. Some say no, some cannot say; the answer is theirs. */
export async function keepStorage(): Promise<'kept' | 'not-promised'> {
  try {
    return (await navigator.storage.persist()) ? 'kept' : 'not-promised';
  } catch {
    return 'not-promised';
  }
}
