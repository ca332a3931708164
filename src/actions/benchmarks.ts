import { store, type Written } from '../store/index.ts';

/** "Not now": the offer of tests is not shown again in this week of the block. `week` as `offeredWeek` names it. */
export function putTestsOff(week: string): Promise<Written> {
  return store.setSetting('tests-put-off', week);
}
