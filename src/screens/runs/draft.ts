import { isLocalDay, type LocalDay } from '../../core/calendar/index.ts';
import type { RunLogged, Surface } from '../../core/facts/index.ts';
import type { Measure, Run } from '../../core/runs/index.ts';

/** A run as it stands in the form: numbers as they were typed. */
export interface RunDraft {
  readonly day: string;
  readonly minutes: string;
  readonly kilometres: string;
  readonly kind: Run['kind'] | undefined;
  readonly surface: Surface | undefined;
  /** The id of the pair, or 'none'. */
  readonly shoes: string;
  readonly pain: number | null;
  readonly atOnce: number | undefined;
  readonly later: number | undefined;
  readonly altered: boolean | undefined;
}

/** What is wrong with it; null: nothing. */
export type DraftProblem = 'no-length' | 'minutes' | 'kilometres' | 'no-kind' | 'day';

const most = { minutes: 1_440, metres: 400_000 };

/** Minutes as typed, whole; undefined: the field is empty; null: no number that a run could take. */
export function readMinutes(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const number = /^\d{1,4}$/.test(trimmed) ? Number(trimmed) : 0;
  return number >= 1 && number <= most.minutes ? number : null;
}

/** Kilometres as typed, with a point or a comma, in whole metres. */
export function readKilometres(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const number = /^\d{1,3}([.,]\d{1,3})?$/.test(trimmed) ? Math.round(Number(trimmed.replace(',', '.')) * 1_000) : 0;
  return number >= 1 && number <= most.metres ? number : null;
}

/** A length as the field of its measure holds it: "7.4", "45". */
export function asTyped(measure: Measure, length: number | null): string {
  return length === null ? '' : String(measure === 'metres' ? length / 1_000 : length);
}

/** What has to be put right first. `needsLength`: a run told for the first time says how long it was. */
export function problemOf(draft: RunDraft, today: LocalDay, needsLength: boolean): DraftProblem | null {
  const [minutes, metres] = [readMinutes(draft.minutes), readKilometres(draft.kilometres)];
  if (minutes === null) return 'minutes';
  if (metres === null) return 'kilometres';
  if (needsLength && minutes === undefined && metres === undefined) return 'no-length';
  if (draft.kind === undefined) return 'no-kind';
  return isLocalDay(draft.day) && draft.day <= today ? null : 'day';
}

/** The fields of a run on record. */
export function draftOf(run: Run): RunDraft {
  const { pain, atOnce, later, altered } = run.said;
  return {
    day: run.day,
    minutes: asTyped('minutes', run.minutes),
    kilometres: asTyped('metres', run.metres),
    kind: run.kind,
    surface: run.surface ?? undefined,
    shoes: run.shoes ?? 'none',
    pain,
    atOnce,
    later,
    altered,
  };
}

/** What the form says, laid over what was said before. `dayOfFact`: the day it is, or was, written down. */
export function saidIn(draft: RunDraft, before: RunLogged | null, dayOfFact: LocalDay): RunLogged {
  const { on: _, minutes: _m, metres: _k, surface: _s, shoes: _p, atOnce: _a, later: _l, altered: _c, ...kept } = before ?? {};
  const [minutes, metres] = [readMinutes(draft.minutes), readKilometres(draft.kilometres)];
  return {
    ...kept,
    run: draft.kind ?? 'easy',
    pain: draft.pain,
    ...(typeof minutes === 'number' ? { minutes } : {}),
    ...(typeof metres === 'number' ? { metres } : {}),
    ...(draft.surface === undefined ? {} : { surface: draft.surface }),
    ...(draft.shoes === 'none' ? {} : { shoes: draft.shoes }),
    ...(draft.atOnce === undefined ? {} : { atOnce: draft.atOnce }),
    ...(draft.later === undefined ? {} : { later: draft.later }),
    ...(draft.altered === undefined ? {} : { altered: draft.altered }),
    ...(draft.day === dayOfFact ? {} : { on: draft.day }),
  };
}
