import type { SessionId, SessionKind } from './block.ts';

const kinds = ['strength-a', 'strength-b', 'mobility'] as const satisfies readonly SessionKind[];

/** The kind of a session, which its id ends with; null for what stands outside a block, such as one exercise by itself. */
export function kindOfSession(id: SessionId): SessionKind | null {
  return kinds.find((kind) => id.endsWith(`-${kind}`)) ?? null;
}
