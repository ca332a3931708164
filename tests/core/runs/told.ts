import { addDays, type LocalDay } from '../../../src/core/calendar/index.ts';
import { type RunLogged, readFacts } from '../../../src/core/facts/index.ts';
import { type Run, runsOf } from '../../../src/core/runs/index.ts';
import { fact } from '../adapt/block.ts';

/** A Saturday. */
export const today: LocalDay = '2026-11-28';

export const ago = (days: number): LocalDay => addDays(today, -days);

/** A run told so many days ago. */
export const run = (daysAgo: number, more: Partial<RunLogged> = {}) =>
  fact({ kind: 'run-logged', payload: { run: 'easy', pain: null, ...more } }, ago(daysAgo));

export const runs = (...told: readonly ReturnType<typeof run>[]): Run[] => runsOf(readFacts(told).facts);

/** Runs of so many kilometres, by days ago. */
export const ofKilometres = (lengths: Readonly<Record<number, number>>): Run[] =>
  runs(...Object.entries(lengths).map(([days, kilometres]) => run(Number(days), { metres: kilometres * 1_000 })));
