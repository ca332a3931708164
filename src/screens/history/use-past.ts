import { useMemo, useSyncExternalStore } from 'react';
import { onPendingDeletion, type PendingDeletion, pendingDeletion } from '../../actions/index.ts';
import { played } from '../../catalogue/activities.ts';
import { exerciseById } from '../../core/exercise/index.ts';
import { type Past, pastOf } from '../../core/history/index.ts';
import { useFacts, useKept } from '../../store/index.ts';

/** Every sitting of the past, the newest first; the one that is being played is not past yet. */
export function usePast(): readonly Past[] {
  const { facts } = useFacts();
  const open = useKept((kept) => kept.runThrough?.id ?? null);
  return useMemo(() => pastOf(facts).filter(({ runThroughId }) => runThroughId !== open), [facts, open]);
}

/** What was deleted a moment ago and can be undone; null: nothing. */
export function useDeletion(): PendingDeletion | null {
  return useSyncExternalStore(onPendingDeletion, pendingDeletion);
}

/** The name of an exercise; of one that is in no list of ours, its id. */
export const nameOf = (exerciseId: string): string => exerciseById(played, exerciseId)?.name ?? exerciseId;
