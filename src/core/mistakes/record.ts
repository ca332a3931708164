import type { Sitting } from '../adapt/sittings.ts';
import { worstByDay } from '../adapt/worst-by-day.ts';
import { addDays, type LocalDay } from '../calendar/index.ts';
import type { Fact, RunLogged } from '../facts/index.ts';
import { kindOfSession } from '../plan/session-id.ts';
import { outsideBlock } from '../workout/index.ts';

/** What is looked at: today and the days before it. */
const windowDays = 14;

/** The first day that is looked at. */
export function windowFrom(today: LocalDay): LocalDay {
  return addDays(today, 1 - windowDays);
}

const isInWindow = (day: LocalDay, today: LocalDay) => day >= windowFrom(today) && day <= today;

export interface RunOn {
  readonly day: LocalDay;
  readonly run: RunLogged;
}

/** The runs of the window, in order of day. */
export function runsIn(facts: readonly Fact[], today: LocalDay): readonly RunOn[] {
  return facts
    .flatMap((fact) => (fact.kind === 'run-logged' ? [{ day: fact.payload.on ?? fact.day, run: fact.payload }] : []))
    .filter(({ day }) => isInWindow(day, today))
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

/** Days on which a warm-up was played by itself: the plan's, or that of the toolkit. */
export function warmedDays(sittings: readonly Sitting[]): ReadonlySet<LocalDay> {
  return new Set(sittings.filter((sitting) => sitting.sets.length > 0 && isWarmUp(sitting.sessionId)).map(({ day }) => day));
}

function isWarmUp(sessionId: string): boolean {
  const outside = outsideBlock(sessionId);
  return outside?.of === 'warm-up' || (outside?.of === 'toolkit' && outside.name === 'run-warm-up');
}

/** Strength sessions of the window that were saved with half their sets or more. */
export function strengthIn(sittings: readonly Sitting[], today: LocalDay): number {
  return sittings.filter(({ counts, day, sessionId }) => counts && isInWindow(day, today) && isStrength(sessionId)).length;
}

function isStrength(sessionId: string): boolean {
  const kind = outsideBlock(sessionId) === null ? kindOfSession(sessionId) : null;
  return kind === 'strength-a' || kind === 'strength-b';
}

/** The worst answer (0–10) of each day of the window on which one was given. */
export function painAnswers(facts: readonly Fact[], sittings: readonly Sitting[], today: LocalDay): readonly number[] {
  return [...worstByDay(facts, sittings)].filter(([day]) => isInWindow(day, today)).map(([, worst]) => worst);
}
