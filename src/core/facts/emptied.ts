import type { StoredFact } from './fact.ts';

/**
 * What lies in `stored` of facts that are taken back, without their payloads: written together with the tombstones, so that
 * nothing of them stays on the device. Corrections of theirs are among them, since they say as much as the fact itself.
 */
export function emptied(stored: readonly StoredFact[], targets: ReadonlySet<string>): StoredFact[] {
  return stored.flatMap(({ payload, ...stamp }) =>
    payload !== undefined && (targets.has(stamp.id) || (stamp.kind === 'replaced' && targets.has(targetOf(payload))))
      ? [stamp]
      : [],
  );
}

/** Of a correction or a tombstone, the fact it speaks of; empty: none that can be read. */
function targetOf(payload: unknown): string {
  return payload instanceof Object && 'target' in payload ? String(payload.target) : '';
}
