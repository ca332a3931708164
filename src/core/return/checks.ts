import { addDays, daysBetween, type LocalDay } from '../calendar/index.ts';
import type { Fact, FactId } from '../facts/index.ts';

/** What comes before the three-day test, in its order. Source: docs/health.md, "Back to running". */
export const returnChecks = ['walk-30', 'stand-10', 'squats-10', 'jog-1', 'hops', 'next-morning'] as const;
export type ReturnCheck = (typeof returnChecks)[number];

/** Checks and bouts further apart than this begin anew: what a hip could do then says little of today. */
export const holdsForDays = 7;
/** Between two bouts, and before a check that did not go well is tried again: a day without running lies between. */
export const alternateDays = 2;

/** After a bout that says "not yet", before the checks come again: longer than between two calm ones. */
export const restDays = 3;

/** A round of checks. */
export interface Checks {
  readonly id: FactId;
  readonly day: LocalDay;
  readonly at: number;
  readonly passed: Readonly<Record<string, boolean>>;
}

export type ChecksStanding =
  /** `next` is to be tried now. `id` null: the round begins with it. */
  | { readonly code: 'open'; readonly id: FactId | null; readonly passed: readonly ReturnCheck[]; readonly next: ReturnCheck }
  /** All that is left is the next morning. */
  | { readonly code: 'morning-awaited'; readonly id: FactId; readonly from: LocalDay }
  | { readonly code: 'not-yet'; readonly id: FactId; readonly check: ReturnCheck; readonly again: LocalDay }
  | { readonly code: 'passed' };

/** The round of checks begun last; null: none was. */
export function lastChecks(facts: readonly Fact[]): Checks | null {
  const fact = facts.findLast(({ kind }) => kind === 'return-checked');
  return fact?.kind === 'return-checked' ? { id: fact.id, day: fact.day, at: fact.at, passed: fact.payload.passed } : null;
}

/**
 * How a round stands. The checks of one day belong together; the last is the morning after them, once the night is over. One that
 * a wrong clock dated ahead begins anew.
 */
export function standingOf(checks: Checks | null, today: LocalDay, isNight = false): ChecksStanding {
  if (checks === null || daysBetween(checks.day, today) < 0) return fresh;
  const failed = returnChecks.find((check) => checks.passed[check] === false);
  if (failed !== undefined) {
    return { code: 'not-yet', id: checks.id, check: failed, again: addDays(checks.day, alternateDays) };
  }
  const next = returnChecks.find((check) => checks.passed[check] !== true);
  if (next === undefined) return { code: 'passed' };
  const age = daysBetween(checks.day, today);
  if (age > holdsForDays) return fresh;
  if (next === 'next-morning') {
    const from = addDays(checks.day, 1);
    if (today < from) return { code: 'morning-awaited', id: checks.id, from };
    return isNight ? { code: 'morning-awaited', id: checks.id, from: today } : open(checks, next);
  }
  return age > 0 ? fresh : open(checks, next);
}

const fresh: ChecksStanding = { code: 'open', id: null, passed: [], next: returnChecks[0] };

function open(checks: Checks, next: ReturnCheck): ChecksStanding {
  return { code: 'open', id: checks.id, passed: returnChecks.filter((check) => checks.passed[check] === true), next };
}
