import { addDays, type LocalDay, type Milliseconds } from '../calendar/index.ts';
import type { Exercise, Family } from '../exercise/index.ts';
import { type CheckIn, dayOfRun, type Fact, type FactPayloads, type RunLogged } from '../facts/index.ts';
import type { Session, SessionId } from '../plan/block.ts';
import { kindOfSession } from '../plan/session-id.ts';
import type { PainState } from '../safety/index.ts';
import { inOrderOfDay } from './in-order-of-day.ts';
import { effortSaid, isAllDone, mainFamilies, strengthFamilies } from './sitting-families.ts';
import type { Sitting } from './sittings.ts';
import {
  type Hurt,
  hurtsOf,
  redAtOf,
  type Said,
  said,
  saidAtEnd,
  saidOfRun,
  saidOnMorningAlone,
  type Timed,
  type Verdict,
  withFamilies,
  worstState,
} from './verdicts.ts';

/** Everything said about one sitting, or on one day without one. */
export interface Report {
  readonly day: LocalDay;
  /** The moment of the last red answer in it; null: none was red. */
  readonly redAt: Milliseconds | null;
  /** null: about a morning or a run alone. It then counts before the day's session, else after it. */
  readonly sitting: Sitting | null;
  readonly verdicts: readonly Verdict[];
  readonly hurts: readonly Hurt[];
  /** The worst of all of it; null: nothing was said. */
  readonly state: PainState | null;
  /** What the sitting trained, in main. */
  readonly trained: readonly Family[];
  readonly hard: ReadonlySet<Family>;
  readonly easy: ReadonlySet<Family>;
  /** Trained in full, green, and not above the planned effort: what progress needs twice. */
  readonly ready: ReadonlySet<Family>;
  /** True if every planned main exercise was. */
  readonly isCalm: boolean;
}

export interface ReportsOrder {
  /** In order of time, corrections applied. */
  readonly facts: readonly Fact[];
  readonly sittings: readonly Sitting[];
  /** The session as planned, for sittings whose fact did not keep it. */
  readonly planned: (id: SessionId) => Session | null;
  readonly exercises: readonly Exercise[];
}

/** The reports in order of day; those of a morning or a run before those of the day's sitting. */
export function reportsOf({ facts, sittings, planned, exercises }: ReportsOrder): Report[] {
  const mornings = timedByDay(facts, 'check-in', ({ when }) => when === 'morning');
  const laters = timedByDay(facts, 'check-in', ({ when }) => when === 'later');
  const runs = timedByDay(facts, 'run-logged', () => true);
  const reports: Report[] = [];
  const told = new Set<LocalDay>(); // mornings that a sitting has taken
  const held = sittings.filter(({ sets, finished }) => sets.length > 0 || finished !== null); // opened and closed is no sitting
  for (const sitting of held) {
    const session = sitting.played ?? planned(sitting.sessionId);
    const next = addDays(sitting.day, 1);
    const morning = mornings.get(next) ?? [];
    if (morning.length > 0) told.add(next);
    const run = runs.get(sitting.day)?.at(-1)?.run ?? null;
    const around = { laters: laters.get(sitting.day) ?? [], mornings: morning, run };
    // Of two sittings of one day none is calm then; yet the answer is one, and goes with the last.
    const ofItsDay = held.filter(({ day }) => day === sitting.day);
    const inDay = new Set(ofItsDay.flatMap((one) => mainFamilies(one, one.played ?? planned(one.sessionId), exercises)));
    reports.push(ofSitting(sitting, session, around, ofItsDay.at(-1) === sitting ? [...inDay] : null, exercises));
  }
  const lastFamilies = (day: LocalDay): readonly Family[] => {
    const before = reports.filter((report) => report.sitting !== null && report.day <= day && report.trained.length > 0);
    return before.at(-1)?.trained ?? strengthFamilies;
  };
  const alone: Report[] = [];
  const tell = (day: LocalDay, list: readonly Said[]): void => {
    alone.push(ofDay(day, list, lastFamilies(day)));
  };
  for (const [day, checks] of mornings) {
    if (told.has(day)) continue;
    const runBefore = runs.get(addDays(day, -1))?.at(-1)?.run ?? null;
    tell(
      day,
      checks.map((one) => saidOnMorningAlone(one, day, runBefore)),
    );
  }
  const sat = new Set(held.map(({ day }) => day));
  for (const [day, checks] of laters) {
    if (sat.has(day)) continue;
    tell(
      day,
      checks.map((one) => said(one, 'day', day, null)),
    );
  }
  for (const [day, list] of runs) {
    tell(
      day,
      list.map((one) => saidOfRun(one, day)),
    );
  }
  return [...alone.sort(inOrderOfDay), ...reports].sort(inOrderOfDay); // stable: of one day those without a sitting first
}

/** What was said of the toolkit's sessions, of runs and of mornings where no block was begun: two red days stop there, too. */
export function reportsWithoutBlock(facts: readonly Fact[], sittings: readonly Sitting[]): Report[] {
  return reportsOf({ facts, sittings, planned: () => null, exercises: [] });
}

interface Around {
  readonly laters: readonly Timed<CheckIn>[];
  readonly mornings: readonly Timed<CheckIn>[];
  readonly run: RunLogged['run'] | null;
}

/**
 * A sitting with what was said in it, at its end, later that day and the next morning. `asked`: what was trained on that day, for which its later answers count; null: they count with another sitting
 * of the day.
 */
function ofSitting(
  sitting: Sitting,
  session: Session | null,
  around: Around,
  asked: readonly Family[] | null,
  exercises: readonly Exercise[],
): Report {
  const { day } = sitting;
  const worked = mainFamilies(sitting, session, exercises);
  // One exercise by itself is worked, and is no training that progress could be counted by.
  const trained = kindOfSession(sitting.sessionId) === null ? [] : worked;
  const all = worked.length > 0 ? worked : strengthFamilies;
  const verdicts: Verdict[] = [];
  const atEnd = saidAtEnd(sitting);
  if (atEnd !== null) verdicts.push(withFamilies(atEnd, all));
  const answered = (one: Said): Verdict =>
    asked === null ? { ...one, families: [] } : withFamilies(one, asked.length > 0 ? asked : strengthFamilies);
  for (const check of around.laters) verdicts.push(answered(said(check, 'day', day, null)));
  for (const check of around.mornings) verdicts.push(answered(said(check, 'morning', addDays(day, 1), around.run)));
  const hurts = hurtsOf(sitting, session, exercises);
  const state = worstState([...verdicts, ...hurts]);
  const { hard, easy } = effortSaid(sitting, trained, session, exercises);
  const whole = (sitting.finished?.form ?? 'whole') === 'whole';
  const ready = trained.filter(
    (family) => state === 'green' && whole && !hard.has(family) && isAllDone(sitting, session, family, exercises),
  );
  const isCalm = trained.length > 0 && (session?.main ?? []).every((entry) => ready.includes(entry.family));
  return {
    day,
    redAt: redAtOf([...verdicts, ...hurts]),
    sitting,
    verdicts,
    hurts,
    state,
    trained,
    hard,
    easy,
    ready: new Set(ready),
    isCalm,
  };
}

function ofDay(day: LocalDay, list: readonly Said[], families: readonly Family[]): Report {
  const verdicts = list.map((one) => withFamilies(one, families));
  const none = new Set<Family>();
  return {
    day,
    redAt: redAtOf(verdicts),
    sitting: null,
    verdicts,
    hurts: [],
    state: worstState(verdicts),
    trained: [],
    hard: none,
    easy: none,
    ready: none,
    isCalm: false,
  };
}

/** The payloads of a kind that fit, by the day they are about, in order of time. */
function timedByDay<K extends 'check-in' | 'run-logged'>(
  facts: readonly Fact[],
  kind: K,
  fits: (payload: FactPayloads[K]) => boolean,
): Map<LocalDay, Timed<FactPayloads[K]>[]> {
  const days = new Map<LocalDay, Timed<FactPayloads[K]>[]>();
  for (const fact of facts) {
    if (fact.kind !== kind) continue;
    const payload = fact.payload as FactPayloads[K]; // its kind was compared above
    if (!fits(payload)) continue;
    const day = fact.kind === 'run-logged' ? dayOfRun(fact) : fact.day;
    const list = days.get(day) ?? [];
    list.push({ ...payload, at: fact.at });
    days.set(day, list);
  }
  return days;
}
