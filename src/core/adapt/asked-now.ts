import { addDays, type LocalDay, type Milliseconds } from '../calendar/index.ts';
import { dayOfRun, type Fact, type FactId, saidAt } from '../facts/index.ts';
import type { CurrentPlan } from './current-plan.ts';
import { runOn } from './runs.ts';
import { saidOn } from './said-on.ts';

/** What Today asks about the hips, or was told this morning. `id`: the fact it is about. */
export type AskedNow =
  | { readonly code: 'morning'; readonly after: 'session' | 'run' | 'run-day' }
  /** Two hours after a run, which said nothing of it yet. */
  | { readonly code: 'after-run'; readonly id: FactId }
  | { readonly code: 'answered'; readonly id: FactId };

export interface AskedNowOrder {
  /** Corrections applied. */
  readonly facts: readonly Fact[];
  readonly plan: CurrentPlan;
  readonly today: LocalDay;
  readonly now: Milliseconds;
  /** The moment at which the night of `today` ends, by the device's clock. */
  readonly nightEnd: Milliseconds;
  /** The day whose question was put aside; null: none. */
  readonly skipped: string | null;
}

type RunFact = Extract<Fact, { readonly kind: 'run-logged' }>;

const hourMs: Milliseconds = 3_600_000;

/**
 * What to ask now; null: nothing. A morning is asked for after a day with a session, a logged run or a planned one, from the end
 * of the night until it is answered, put aside, or the day is over. All of it goes by the local days that the facts froze; only
 * where travel leapt over a whole day is a session of the last 24 hours asked about a day later. A fact that a wrong clock put ahead
 * counts by what the clock said when it was written, and never as later than now.
 * Source: docs/health.md, "When we ask".
 */
export function askedNow({ facts, plan, today, now, nightEnd, skipped }: AskedNowOrder): AskedNow | null {
  const answered = saidOn(facts, { day: today, when: 'morning', now, since: nightEnd });
  const after = now < nightEnd || answered !== undefined || skipped === today ? null : askedAfter(facts, plan, today, now);
  if (after !== null) return { code: 'morning', after };
  const run = facts.findLast((fact) => fact.kind === 'run-logged' && dayOfRun(fact) === today);
  if (run?.kind === 'run-logged' && run.payload.later === undefined && now >= endOfRun(run, now) + 2 * hourMs) {
    return { code: 'after-run', id: run.id };
  }
  return answered === undefined ? null : { code: 'answered', id: answered.id };
}

function askedAfter(facts: readonly Fact[], plan: CurrentPlan, today: LocalDay, now: Milliseconds) {
  const yesterday = addDays(today, -1);
  const isJustBefore = ({ day, at }: { readonly day: LocalDay; readonly at: Milliseconds }) =>
    day === yesterday || (day < today && at <= now && now - at < 24 * hourMs);
  if (plan.sittings.some((one) => isJustBefore(one) && (one.sets.length > 0 || one.finished !== null))) return 'session';
  const ran = ({ day, at, payload }: RunFact) =>
    payload.on === undefined ? isJustBefore({ day, at }) : payload.on === yesterday;
  if (facts.some((fact) => fact.kind === 'run-logged' && ran(fact))) return 'run';
  const { block, pause, absence, stopped, sessions } = plan;
  const first = sessions[0]?.session.day ?? today;
  const last = sessions.at(-1)?.session.day ?? today;
  const isAway = pause !== null || absence?.back === today;
  const isInBlock = block !== null && stopped === null && !isAway && first <= yesterday && yesterday <= last;
  return isInBlock && runOn(yesterday, block.profile) !== null ? 'run-day' : null;
}

/** When it was over, as far as is known: by its file, else when it was told. */
function endOfRun(run: RunFact, now: Milliseconds): Milliseconds {
  const { startedAt, minutes } = run.payload;
  return startedAt === undefined || minutes === undefined ? saidAt(run, now) : startedAt + (minutes * hourMs) / 60;
}
