import { addDays, daysBetween, type LocalDay, type Milliseconds } from '../calendar/index.ts';
import { type Fact, type FactId, type ReturnBout, saidAt, worstOfRun } from '../facts/index.ts';
import { amberFrom } from '../safety/index.ts';
import { holdsForDays } from './checks.ts';

/** Why a bout asks for more time. Source: docs/health.md, "Back to running". */
export type NotReady =
  /** The person limped, or ran differently. */
  | { readonly code: 'altered' }
  | { readonly code: 'sharp' }
  /** 3 or more at any time: in it, at once, or over the day after. */
  | { readonly code: 'hurt'; readonly worst: number }
  /** It rose by two points or more, in the bout or afterwards. */
  | { readonly code: 'grew'; readonly from: number; readonly to: number }
  /** A day later it was not back to where it was before. */
  | { readonly code: 'stayed' };

/** One bout with all that is known of it. */
export interface Bout {
  readonly id: FactId;
  readonly day: LocalDay;
  /** When it was saved, else when its last set was done: the 24 hours count from here. */
  readonly endedAt: Milliseconds;
  /** The local day of that. */
  readonly endedOn: LocalDay;
  readonly said: ReturnBout;
  /** Worst in it, 0–10, as it was said on the way or on the summary; null: nothing was. */
  readonly during: number | null;
  /** Worst of what was said in the day after it, wherever. */
  readonly dayAfter: number | null;
  readonly sharp: boolean;
  readonly limp: boolean;
  /** Both jogs were done to their end. */
  readonly whole: boolean;
}

/** Both jogs, by the place of their sets. */
const jogs = [0, 2] as const;
const jogSeconds = 600;
const hourMs: Milliseconds = 3_600_000;
const dayMs: Milliseconds = 24 * hourMs;
/** Two jogs further apart are no bout. */
const apartMs: Milliseconds = 3 * hourMs;
/** So many points more are a rise; fewer are within what such a number can tell. */
const rise = 2;

/**
 * The bouts in which something was done, in order of time; `facts` as `readFacts` gives them. One that a wrong clock put on a day
 * after `today` counts for nothing: nobody could wait for what comes after it.
 */
export function boutsOf(facts: readonly Fact[], today: LocalDay, now: Milliseconds): Bout[] {
  return facts.flatMap((fact): Bout[] => {
    if (fact.kind !== 'return-bout') return [];
    const { runThroughId } = fact.payload;
    const sets = facts.flatMap((one) => (one.kind === 'set-done' && one.payload.runThroughId === runThroughId ? [one] : []));
    const finished = facts.findLast((one) => one.kind === 'session-finished' && one.payload.runThroughId === runThroughId);
    const end = finished?.kind === 'session-finished' ? finished.payload : null;
    const last = finished ?? sets.at(-1);
    if (last === undefined || isAhead(fact, today, now) || isAhead(last, today, now)) return [];
    const endedAt = saidAt(last, now);
    const span = { runThroughId, day: fact.day, from: saidAt(fact, now), to: endedAt + dayMs };
    const after = facts.flatMap((one) => saidElsewhere(one, span, now) ?? []);
    const jogged = (entry: number) =>
      sets.filter(({ payload }) => payload.entry === entry && (payload.done.both ?? 0) >= jogSeconds);
    return [
      {
        id: fact.id,
        day: fact.day,
        endedAt,
        endedOn: last.day,
        said: fact.payload,
        during: worst([end?.pain, ...sets.map(({ payload }) => payload.pain?.worst)]),
        dayAfter: worst([fact.payload.over24Hours, ...after.map(({ pain }) => pain)]),
        sharp:
          end?.sharp === true || sets.some(({ payload }) => payload.pain?.sharp === true) || after.some(({ sharp }) => sharp),
        limp: end?.limp === true || after.some(({ limp }) => limp),
        whole: jogged(jogs[0]).some((one) =>
          jogged(jogs[1]).some((two) => Math.abs(saidAt(two, now) - saidAt(one, now)) <= apartMs),
        ),
      },
    ];
  });
}

/** Dated on a day that has not come, by a clock that was wrong; a flight back over the date line is no such thing. */
export function isAhead({ day, at, clockAt = at }: Fact, today: LocalDay, now: Milliseconds): boolean {
  return day > today && clockAt > now;
}

interface Span {
  readonly runThroughId: string;
  readonly day: LocalDay;
  readonly from: Milliseconds;
  readonly to: Milliseconds;
}

/** What another fact says of the hips between the start of a bout and a day after its end; null: nothing. */
function saidElsewhere(fact: Fact, { runThroughId, day, from, to }: Span, now: Milliseconds) {
  const said = fact.kind === 'run-logged' ? (fact.payload.startedAt ?? saidAt(fact, now)) : saidAt(fact, now);
  const isWithin = said > from && said <= to;
  switch (fact.kind) {
    case 'check-in':
      return isWithin ? spoken(fact.payload) : null;
    case 'run-logged': {
      // Of a run that is written down later the day alone is known.
      const { on, startedAt, altered } = fact.payload;
      const counts = on === undefined || startedAt !== undefined ? isWithin : on === day || on === addDays(day, 1);
      return counts ? spoken({ pain: worstOfRun(fact.payload), limp: altered }) : null;
    }
    case 'session-finished':
      return isWithin && fact.payload.runThroughId !== runThroughId ? spoken(fact.payload) : null;
    case 'set-done':
      return isWithin && fact.payload.runThroughId !== runThroughId
        ? spoken({ pain: fact.payload.pain?.worst ?? null, sharp: fact.payload.pain?.sharp })
        : null;
    default:
      return null;
  }
}

function spoken({ pain, sharp, limp }: { pain: number | null; sharp?: boolean | undefined; limp?: boolean | undefined }) {
  return { pain, sharp: sharp === true, limp: limp === true };
}

/** The worst that was said; null: nothing was. */
function worst(said: readonly (number | null | undefined)[]): number | null {
  const numbers = said.filter((one) => one !== null && one !== undefined);
  return numbers.length === 0 ? null : Math.max(...numbers);
}

/** Whether, a day later, it has to be asked if the hip is back to where it was. */
export function asksIfFaded({ said, during, dayAfter }: Bout): boolean {
  return (worst([said.atOnce, during, dayAfter]) ?? 0) > (said.before ?? 0);
}

/** Why a bout says "not yet"; null: nothing in it does, so far. More pain never turns a reason into none. */
function notReadyBy(bout: Bout): NotReady | null {
  const { said, during, dayAfter, sharp, limp } = bout;
  if (limp || said.altered === true) return { code: 'altered' };
  if (sharp) return { code: 'sharp' };
  const before = said.before ?? 0;
  const most = worst([during, said.atOnce, dayAfter]) ?? 0;
  if (most >= amberFrom) return { code: 'hurt', worst: most };
  if (most - before >= rise) return { code: 'grew', from: before, to: most };
  return said.faded === false ? { code: 'stayed' } : null;
}

export type Outcome =
  | { readonly code: 'passed' }
  | { readonly code: 'not-ready'; readonly because: NotReady }
  /** Ended early, without pain: it counts for nothing. */
  | { readonly code: 'cut-short' }
  | { readonly code: 'ask-at-once' }
  | { readonly code: 'awaiting-a-day'; readonly until: Milliseconds }
  | { readonly code: 'ask-a-day-later' };

/** The bout without the answer that was given last, to be asked for anew; null: none was given. */
export function withoutLastAnswer({ said }: Bout): ReturnBout | null {
  const { over24Hours, faded, atOnce, altered, ...before } = said;
  if (atOnce === undefined && altered === undefined) return null;
  if (over24Hours === undefined && faded === undefined) return before;
  return {
    ...before,
    ...(atOnce === undefined ? {} : { atOnce }),
    ...(altered === undefined ? {} : { altered }),
  };
}

/** What a bout has come to, or what is still to be asked of it. */
export function outcomeOf(bout: Bout, now: Milliseconds): Outcome {
  const because = notReadyBy(bout);
  if (because !== null) return { code: 'not-ready', because };
  const { atOnce, over24Hours, faded } = bout.said;
  if (atOnce === undefined) return { code: 'ask-at-once' };
  if (over24Hours === undefined || (faded === undefined && asksIfFaded(bout))) {
    const until = bout.endedAt + dayMs;
    return now < until ? { code: 'awaiting-a-day', until } : { code: 'ask-a-day-later' };
  }
  return bout.whole ? { code: 'passed' } : { code: 'cut-short' };
}

/** Whether a bout follows the last one that passed soon enough to be of the same test. */
export const isSameTest = (last: Bout, day: LocalDay): boolean => daysBetween(last.day, day) <= holdsForDays;
