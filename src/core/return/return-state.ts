import { type Stop, weeksSinceBirth } from '../adapt/index.ts';
import { addDays, daysBetween, type LocalDay, type Milliseconds } from '../calendar/index.ts';
import type { Person } from '../exercise/index.ts';
import { type Fact, saidAt } from '../facts/index.ts';
import { sparesAfterBirth } from '../plan/person.ts';
import { type Bout, boutsOf, isAhead, isSameTest, type NotReady, outcomeOf } from './bouts.ts';
import { alternateDays, type ChecksStanding, holdsForDays, lastChecks, restDays, standingOf } from './checks.ts';
import { isRed, isSoreToday } from './sore-today.ts';

export const boutsToPass = 3;

/** "Ready" says little of a hip that has not been asked for longer. */
const readyForDays = 14;

/** Why "ready" no longer holds: too long ago, or red pain since. */
export type Lapsed = 'time' | 'sore';

/** Where a person stands on the way back to running. */
export type ReturnStanding =
  | {
      readonly code: 'checks';
      readonly checks: Exclude<ChecksStanding, { readonly code: 'passed' }>;
      /** It was "ready" before; left out: it was not. */
      readonly lapsed?: Lapsed;
    }
  | { readonly code: 'bout-due'; readonly number: number }
  /** A day without running lies between two bouts. */
  | { readonly code: 'day-between'; readonly number: number; readonly from: LocalDay }
  /** A bout is open in the player, or waits on its summary. */
  | { readonly code: 'bout-open' }
  | { readonly code: 'ask-at-once'; readonly bout: Bout }
  | { readonly code: 'awaiting-a-day'; readonly bout: Bout; readonly until: Milliseconds }
  | { readonly code: 'ask-a-day-later'; readonly bout: Bout }
  | { readonly code: 'ready'; readonly since: LocalDay }
  | { readonly code: 'not-ready'; readonly bout: Bout; readonly because: NotReady; readonly again: LocalDay };

/** Why nothing of it may be begun today, whatever stands. */
export type Barred =
  | { readonly code: 'stopped'; readonly stop: Stop }
  | { readonly code: 'pelvic-floor' }
  /** Under twelve weeks since a birth that was told, with or without a block. */
  | { readonly code: 'after-birth' }
  | { readonly code: 'sore-today' };

export interface ReturnState {
  readonly standing: ReturnStanding;
  readonly barred: Barred | null;
  /** Bouts of this test that passed, in order. */
  readonly passed: readonly Bout[];
}

export interface ReturnOrder {
  /** As `readFacts` gives them. */
  readonly facts: readonly Fact[];
  readonly today: LocalDay;
  readonly now: Milliseconds;
  /** The moment at which the night of `today` ends; left out: it is over. */
  readonly nightEnd?: Milliseconds;
  readonly stopped: Stop | null;
  readonly person: Person | null;
  /** The run-through that is open; null: none. */
  readonly open: string | null;
}

/**
 * The way back to running: checks, then three bouts on alternate days, all of which must pass. A bout that does not begins it
 * anew, from the checks. Pure. Source: docs/health.md, "Back to running".
 */
export function returnState(order: ReturnOrder): ReturnState {
  const { standing, passed } = walked(order);
  return { standing, passed, barred: barredBy(order) };
}

function barredBy({ facts, today, stopped, person }: ReturnOrder): Barred | null {
  if (stopped !== null) return { code: 'stopped', stop: stopped };
  if (sparesAfterBirth(weeksSinceBirth(facts, today))) return { code: 'after-birth' };
  if (person?.avoid.has('pelvic-floor') || wasPregnantOn(facts, today)) return { code: 'pelvic-floor' };
  return isSoreToday(facts, today) ? { code: 'sore-today' } : null;
}

/** A pregnancy that was told lasts, with the twelve weeks after the birth, a year at most; a clearance does not end it. */
const pregnantDays = 365;

function wasPregnantOn(facts: readonly Fact[], today: LocalDay): boolean {
  const from = addDays(today, -pregnantDays);
  return facts.some((fact) => fact.kind === 'red-flags-answered' && fact.day > from && fact.payload.flags.includes('pregnant'));
}

function walked({ facts, today, now, nightEnd = 0, open }: ReturnOrder): Pick<ReturnState, 'standing' | 'passed'> {
  const checks = lastChecks(facts);
  const own = facts.filter((fact) => checks !== null && (fact.kind !== 'return-bout' || fact.at >= checks.at));
  if (open !== null && own.some((fact) => fact.kind === 'return-bout' && fact.payload.runThroughId === open)) {
    return { standing: { code: 'bout-open' }, passed: countedOf(boutsOf(own, today, now), now).passed };
  }
  const bouts = boutsOf(own, today, now);
  const { passed, stands, last } = countedOf(bouts, now);
  if (stands !== null) return { standing: stands, passed };
  const since = passed.at(-1)?.day;
  if (passed.length >= boutsToPass && since !== undefined) {
    const lapsed = lapsedOf(facts, passed.at(-1), today, now);
    if (lapsed === null) return { standing: { code: 'ready', since }, passed };
    return { standing: { code: 'checks', checks: anew(today), lapsed }, passed: [] };
  }
  const holdsFrom = since ?? checks?.day ?? today;
  if (daysBetween(holdsFrom, today) > holdsForDays) return { standing: { code: 'checks', checks: anew(today) }, passed: [] };
  const standing = standingOf(checks, today, now < nightEnd);
  if (standing.code !== 'passed') return { standing: { code: 'checks', checks: standing }, passed: [] };
  const number = passed.length + 1;
  const from = last === null ? today : addDays(last.day, alternateDays);
  return { standing: today < from ? { code: 'day-between', number, from } : { code: 'bout-due', number }, passed };
}

/** What was said with a clock that was ahead counts by its place among the others. */
function lapsedOf(facts: readonly Fact[], last: Bout | undefined, today: LocalDay, now: Milliseconds): Lapsed | null {
  if (last === undefined) return null;
  const place = facts.findIndex(({ id }) => id === last.id);
  const isAfter = (fact: Fact, at: number) => (isAhead(fact, today, now) ? at > place : saidAt(fact, now) > last.endedAt);
  if (facts.some((fact, at) => isRed(fact) && isAfter(fact, at))) return 'sore';
  return daysBetween(last.day, today) > readyForDays ? 'time' : null;
}

function anew(today: LocalDay): Exclude<ChecksStanding, { readonly code: 'passed' }> {
  return standingOf(null, today) as Exclude<ChecksStanding, { readonly code: 'passed' }>; // no checks are not all passed
}

/** The bouts that count, and what the first that does not pass asks for. */
function countedOf(bouts: readonly Bout[], now: Milliseconds) {
  let passed: Bout[] = [];
  let last: Bout | null = null;
  let stands: ReturnStanding | null = null;
  for (const bout of bouts) {
    last = bout;
    const before = passed.at(-1);
    if (before !== undefined && !isSameTest(before, bout.day)) passed = [];
    const outcome = outcomeOf(bout, now);
    stands = null;
    switch (outcome.code) {
      case 'passed':
        // A second bout within a day of the last is one too many, not one more.
        if (before === undefined || daysBetween(before.day, bout.day) >= alternateDays || passed.length === 0) passed.push(bout);
        break;
      case 'cut-short':
        break;
      case 'not-ready':
        return {
          passed,
          last,
          stands: { code: 'not-ready', bout, because: outcome.because, again: addDays(bout.day, restDays) } as const,
        };
      case 'awaiting-a-day':
        stands = { code: 'awaiting-a-day', bout, until: outcome.until };
        break;
      case 'ask-at-once':
      case 'ask-a-day-later':
        stands = { code: outcome.code, bout };
        break;
    }
  }
  return { passed, last, stands };
}
