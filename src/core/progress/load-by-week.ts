import type { CurrentPlan, PlannedSession } from '../adapt/index.ts';
import type { Sitting } from '../adapt/sittings.ts';
import { oneSideSeconds } from '../exercise/index.ts';
import { didSomething, type SetDone } from '../facts/index.ts';
import type { Prescription } from '../plan/block.ts';

/** The load of one week, in seconds of work at effort 10 (`loadOfWeek`); at least 0. */
export interface WeekLoad {
  /** 1–10 */
  readonly number: number;
  readonly kind: 'easy' | 'hard';
  /** As the plan stands: what it took back for pain is no longer planned, and a short form played is planned as it was played. */
  readonly planned: number;
  /** From the sets on record, at their planned effort. Not rounded. */
  readonly done: number;
}

/**
 * Planned beside done, week by week. Of a session that is done its own sitting counts, of any other what was kept of it since it
 * was last done; so a repeated week begins at nought, as in "of thirty". Source: docs/health.md, "Load".
 */
export function loadByWeek({ block, sessions, sittings }: Pick<CurrentPlan, 'block' | 'sessions' | 'sittings'>): WeekLoad[] {
  const bySession = new Map<string, Sitting[]>();
  for (const sitting of sittings) bySession.set(sitting.sessionId, [...(bySession.get(sitting.sessionId) ?? []), sitting]);
  return (block?.weeks ?? []).map(({ number, kind, load }) => ({
    number,
    kind,
    planned: load,
    done: sessions
      .filter((one) => one.week.number === number && one.session.kind !== 'mobility')
      .reduce((sum, one) => sum + loadOfSession(one, bySession.get(one.session.id) ?? []), 0),
  }));
}

function loadOfSession({ session, standing }: PlannedSession, sittings: readonly Sitting[]): number {
  const lastDone = sittings.findLastIndex(({ counts }) => counts);
  const counted =
    standing.state === 'done'
      ? sittings.filter(({ counts, day }) => counts && day === standing.on).slice(-1)
      : sittings.slice(lastDone + 1);
  return counted.reduce((sum, { played, sets }) => {
    const { warmUp, main } = played ?? session;
    const latest = new Map(sets.filter(({ part }) => part === 'main').map((set) => [`${set.entry}:${set.set}`, set]));
    return [...latest.values()].reduce((total, set) => total + loadOfSet(set, main[set.entry - warmUp.length]), sum);
  }, 0);
}

function loadOfSet(set: SetDone, entry: Prescription | undefined): number {
  if (entry === undefined || !didSomething(set)) return 0;
  const { dose, effort } = entry;
  const { both, left, right } = set.done;
  const amount = both ?? ((left ?? 0) + (right ?? 0)) / 2; // one side, as in `loadOfWeek`
  const planned = dose.kind === 'reps' ? dose.reps : oneSideSeconds(dose);
  return planned === 0 ? 0 : ((amount / planned) * oneSideSeconds(dose) * (effort ?? 0)) / 10;
}
