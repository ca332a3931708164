import { addDays, type LocalDay, type Milliseconds } from '../calendar/index.ts';
import { type Exercise, exerciseById, type Family } from '../exercise/index.ts';
import type { CheckIn, Fact, FactPayloads, RunLogged } from '../facts/index.ts';
import type { Session, SessionId } from '../plan/block.ts';
import type { PainCause } from '../plan/why-adapted.ts';
import { familiesOfSpot, type PainState, painState, redFrom, type WorstByDay, worseOf } from '../safety/index.ts';
import { effortSaid, isAllDone, mainFamilies } from './sitting-families.ts';
import type { Sitting } from './sittings.ts';

/** How it went with the families it names, and what was said. */
export interface Verdict {
  readonly state: PainState | null;
  /** The moment it was said. */
  readonly at: Milliseconds;
  readonly families: readonly Family[];
  readonly cause: PainCause;
}

/** An exercise that was said to hurt. */
export interface Hurt extends Verdict {
  readonly exerciseId: string;
  /** Within the session: main parts answer by their slot, the others by the exercise. */
  readonly part: 'warm-up' | 'main' | 'cool-down';
}

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
  const mornings = byDay(facts, 'check-in', ({ when }) => when === 'morning');
  const laters = byDay(facts, 'check-in', ({ when }) => when === 'later');
  const runs = byDay(facts, 'run-logged', () => true);
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
    return before.at(-1)?.trained ?? everyFamily;
  };
  const alone: Report[] = [];
  for (const [day, checks] of mornings)
    if (!told.has(day))
      alone.push(
        ofDay(
          day,
          checks.map((one) => morningAlone(one, day, runs)),
          lastFamilies,
        ),
      );
  const sat = new Set(held.map(({ day }) => day));
  for (const [day, checks] of laters)
    if (!sat.has(day))
      alone.push(
        ofDay(
          day,
          checks.map((one) => said(one, 'day', day, null)),
          lastFamilies,
        ),
      );
  for (const [day, list] of runs)
    alone.push(
      ofDay(
        day,
        list.map((one) => ofRun(one, day)),
        lastFamilies,
      ),
    );
  return [...alone.sort(byDayOf), ...reports].sort(byDayOf); // stable: of one day those without a sitting first
}

const everyFamily: readonly Family[] = [
  'hip-extension',
  'lateral-hip',
  'single-leg',
  'anti-rotation',
  'trunk',
  'hip-flexor-strength',
];

function byDayOf(a: Report, b: Report): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}

/** A payload with the moment of its fact. */
type Timed<T> = T & { readonly at: Milliseconds };

interface Around {
  readonly laters: readonly Timed<CheckIn>[];
  readonly mornings: readonly Timed<CheckIn>[];
  readonly run: RunLogged['run'] | null;
}

/** `asked`: what was trained on that day, for which its later answers count; null: they count with another sitting of the day. */
function ofSitting(
  sitting: Sitting,
  session: Session | null,
  around: Around,
  asked: readonly Family[] | null,
  exercises: readonly Exercise[],
): Report {
  const { finished, day } = sitting;
  const trained = mainFamilies(sitting, session, exercises);
  const all = trained.length > 0 ? trained : everyFamily;
  const verdicts: Verdict[] = [];
  if (finished !== null && (finished.pain !== null || finished.sharp === true || finished.limp === true)) {
    const cause = causeOf({ ...finished, day, when: 'session' });
    const state = painState({ ...nothing, during: finished.pain, sharp: cause.sharp, limp: cause.limp });
    verdicts.push(withFamilies({ state, cause, at: sitting.at }, all));
  }
  const answered = (one: Said): Verdict =>
    asked === null ? { ...one, families: [] } : withFamilies(one, asked.length > 0 ? asked : everyFamily);
  for (const check of around.laters) verdicts.push(answered(said(check, 'day', day, null)));
  for (const check of around.mornings) verdicts.push(answered(said(check, 'morning', addDays(day, 1), around.run)));
  const hurts = hurtsOf(sitting, session, exercises);
  const state = [...verdicts, ...hurts].reduce<PainState | null>((worst, one) => worseOf(worst, one.state), null);
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

function hurtsOf(sitting: Sitting, session: Session | null, exercises: readonly Exercise[]): Hurt[] {
  return sitting.sets.flatMap(({ pain, exerciseId, part, entry }): Hurt[] => {
    if (pain === undefined) return [];
    const cause = causeOf({ ...pain, pain: pain.worst, day: sitting.day, when: 'session' });
    const family = session?.main[entry - session.warmUp.length]?.family ?? exerciseById(exercises, exerciseId)?.family;
    const own = family === undefined ? [] : [family];
    const state = painState({ ...nothing, during: pain.worst, sharp: cause.sharp });
    return [{ ...withFamilies({ state, cause, at: sitting.at }, own), exerciseId, part }];
  });
}

const nothing = { during: null, morning: null, compared: null, sharp: false, limp: false } as const;

interface Said {
  readonly at: Milliseconds;
  readonly state: PainState | null;
  readonly cause: PainCause;
}

/** A check-in by its own words. */
function said(check: Timed<CheckIn>, when: PainCause['when'], day: LocalDay, run: RunLogged['run'] | null): Said {
  const cause = { ...causeOf({ ...check, day, when, run }), worse: check.compared === 'worse' };
  const state = painState({ ...nothing, morning: check.pain, compared: check.compared, sharp: cause.sharp, limp: cause.limp });
  return { state, cause, at: check.at };
}

/** A worse morning that no session went before holds the plan where it is; from 6 on it counts in full. */
function morningAlone(check: Timed<CheckIn>, day: LocalDay, runs: ReadonlyMap<LocalDay, readonly RunLogged[]>): Said {
  const run = runs.get(addDays(day, -1))?.at(-1)?.run ?? null;
  const { state, cause } = said(check, 'morning', day, run);
  const isOnlyWorse = check.compared === 'worse' && check.pain < redFrom && !cause.sharp && !cause.limp;
  return { state: isOnlyWorse ? 'amber' : state, cause, at: check.at };
}

function ofRun(run: Timed<RunLogged>, day: LocalDay): Said {
  const cause = causeOf({ ...run, limp: run.altered ?? false, day, when: 'run', run: run.run });
  return { state: painState({ ...nothing, during: run.pain, limp: cause.limp }), cause, at: run.at };
}

function ofDay(day: LocalDay, list: readonly Said[], lastFamilies: (day: LocalDay) => readonly Family[]): Report {
  const families = lastFamilies(day);
  const verdicts = list.map((one) => withFamilies(one, families));
  const state = verdicts.reduce<PainState | null>((worst, one) => worseOf(worst, one.state), null);
  const none = new Set<Family>();
  return {
    day,
    redAt: redAtOf(verdicts),
    sitting: null,
    verdicts,
    hurts: [],
    state,
    trained: [],
    hard: none,
    easy: none,
    ready: none,
    isCalm: false,
  };
}

/** Where the pain is decides what it answers for; with no spot it is all that was trained. */
function withFamilies({ state, cause, at }: Said, all: readonly Family[]): Verdict {
  return { state, cause, at, families: cause.spot === null ? all : familiesOfSpot[cause.spot] };
}

function redAtOf(verdicts: readonly Verdict[]): Milliseconds | null {
  const reds = verdicts.filter(({ state }) => state === 'red').map(({ at }) => at);
  return reds.length === 0 ? null : Math.max(...reds);
}

interface CauseSaid {
  readonly day: LocalDay;
  readonly when: PainCause['when'];
  readonly pain: number | null;
  readonly spot?: PainCause['spot'];
  readonly sharp?: boolean;
  readonly limp?: boolean;
  readonly run?: PainCause['run'];
}

function causeOf({ day, when, pain, spot, sharp, limp, run }: CauseSaid): PainCause {
  return {
    day,
    when,
    worst: pain,
    spot: spot ?? null,
    sharp: sharp ?? false,
    limp: limp ?? false,
    worse: false,
    run: run ?? null,
  };
}

function byDay<K extends 'check-in' | 'run-logged'>(
  facts: readonly Fact[],
  kind: K,
  fits: (payload: FactPayloads[K]) => boolean,
): Map<LocalDay, Timed<FactPayloads[K]>[]> {
  const days = new Map<LocalDay, Timed<FactPayloads[K]>[]>();
  for (const fact of facts) {
    if (fact.kind !== kind) continue;
    const payload = fact.payload as FactPayloads[K]; // its kind was compared above
    if (!fits(payload)) continue;
    const list = days.get(fact.day) ?? [];
    list.push({ ...payload, at: fact.at });
    days.set(fact.day, list);
  }
  return days;
}

/** The worst answer of each day on which one was given, in whatever way. */
export function worstByDay(facts: readonly Fact[], sittings: readonly Sitting[]): WorstByDay {
  const worst = new Map<LocalDay, number>();
  const add = (day: LocalDay, pain: number | null | undefined): void => {
    if (pain !== null && pain !== undefined) worst.set(day, Math.max(pain, worst.get(day) ?? 0));
  };
  for (const { day, finished, sets } of sittings) {
    add(day, finished?.pain);
    for (const { pain } of sets) add(day, pain?.worst);
  }
  for (const fact of facts) {
    if (fact.kind === 'check-in') add(fact.day, fact.payload.pain);
    if (fact.kind === 'run-logged') add(fact.day, fact.payload.pain);
  }
  return worst;
}
