import type { Prescription, Session } from './block.ts';
import { sessionSeconds } from './session-seconds.ts';
import { leastEffort } from './skeleton.ts';

/**
 * "Not today, but something": the same session with one set fewer of each exercise of the main part (at least one is left), and
 * effort lower by one (never below 4). Exercises and doses stay. Playing in turn ends where one of two has a single set.
 */
export function gentlerForm(session: Session): Session {
  const fewer = session.main.map(gentler);
  const main = fewer.map((entry) => {
    const isOver = entry.superset !== null && fewer.some(({ superset, sets }) => superset === entry.superset && sets < 2);
    return isOver ? { ...entry, superset: null } : entry;
  });
  return { ...session, main, minutes: Math.ceil(sessionSeconds({ ...session, main }) / 60) };
}

function gentler(entry: Prescription): Prescription {
  const sets = Math.max(1, entry.sets - 1);
  const effort = entry.effort === null ? null : Math.max(leastEffort, entry.effort - 1);
  return { ...entry, sets, effort, why: whyOf(entry, sets, effort) };
}

function whyOf(entry: Prescription, sets: number, effort: number | null): Prescription['why'] {
  const isEasier = effort !== null && effort !== entry.effort;
  if (sets !== entry.sets) return isEasier ? { code: 'gentler-sets-effort', sets, effort } : { code: 'gentler-sets', sets };
  return isEasier ? { code: 'gentler-effort', effort } : entry.why;
}
