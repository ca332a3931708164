/** Why this device did not keep something. */
export interface StorageProblem {
  /**
   * 'missing': the browser offers no storage here (some private windows). 'full': no room left. 'blocked': another tab holds an
   * older version open. 'failed': anything else, with the browser's own name for it in `detail`.
   */
  readonly kind: 'missing' | 'full' | 'blocked' | 'failed';
  readonly detail: string;
}

/** Reads the browser's error into one of ours. */
export function problemOf(error: unknown): StorageProblem {
  const names = errorNames(error);
  const detail = names[0] ?? 'unknown error';
  if (names.includes('QuotaExceededError')) return { kind: 'full', detail };
  if (names.includes('MissingAPIError') || names.includes('SecurityError')) return { kind: 'missing', detail };
  if (names.includes('BlockedError') || names.includes('TimeoutError')) return { kind: 'blocked', detail };
  return { kind: 'failed', detail };
}

/** True where a fresh connection may help: browsers drop the handle after a while in the background. */
export function isLostConnection(error: unknown): boolean {
  const lost = ['DatabaseClosedError', 'UnknownError', 'InvalidStateError', 'AbortError', 'TransactionInactiveError'];
  return errorNames(error).some((name) => lost.includes(name));
}

// Dexie wraps the browser's error in `inner`; where many rows were written at once, in `failures`.
function errorNames(error: unknown): string[] {
  const names: string[] = [];
  for (let at: unknown = error; at instanceof Object && names.length < 4; at = causeOf(at)) {
    if ('name' in at && typeof at.name === 'string') names.push(at.name);
  }
  return names;
}

function causeOf(error: object): unknown {
  if ('failures' in error && Array.isArray(error.failures)) return error.failures[0];
  return 'inner' in error ? error.inner : undefined;
}
