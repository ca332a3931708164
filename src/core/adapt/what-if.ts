import type { LocalDay } from '../calendar/index.ts';
import type { Exercise } from '../exercise/index.ts';
import { type FactDraft, factVersions, type StoredFact } from '../facts/index.ts';
import { type CurrentPlan, currentPlan } from './current-plan.ts';

/** The plan as it would stand if this were recorded now: the very fold that will run then, so that a preview is what comes. */
export function planWith(
  stored: readonly StoredFact[],
  draft: FactDraft,
  today: LocalDay,
  exercises: readonly Exercise[],
): CurrentPlan {
  const at = stored.reduce((latest, fact) => (Number.isFinite(fact.at) && fact.at > latest ? fact.at : latest), 0) + 1;
  const fact: StoredFact = { id: '~', at, day: today, zone: 'UTC', device: '', version: factVersions[draft.kind], ...draft };
  return currentPlan([...stored, fact], today, exercises);
}
