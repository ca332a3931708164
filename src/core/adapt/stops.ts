import { addDays, daysBetween, type LocalDay } from '../calendar/index.ts';
import type { Fact } from '../facts/index.ts';
import {
  adviseFromDays,
  blockFromDays,
  nudgeFromDays,
  painDays,
  painDaysBefore,
  type RedFlag,
  type WorstByDay,
} from '../safety/index.ts';
import type { Report } from './reports.ts';

/** Why nothing may be trained now. */
export type Stop =
  | { readonly code: 'red-flag'; readonly flags: readonly RedFlag[] }
  /** Two red answers within a week; `days` on which they were given. */
  | { readonly code: 'two-reds'; readonly days: readonly [LocalDay, LocalDay] };

/** Pain that stays. */
export interface LongPain {
  /** Days of pain counted. */
  readonly days: number;
  /** 'nudge': it is spoken of. 'advise': see someone. 'block': and nothing goes up. */
  readonly level: 'nudge' | 'advise' | 'block';
  /** "I have spoken to a professional" holds until this day; null: it was not said, or is to be asked again. */
  readonly spokenUntil: LocalDay | null;
}

/** Two red answers this close pause the plan. */
const redsWithinDays = 7;
/** "I have spoken to a professional" is asked again after so many days. */
const spokenForDays = 42;

/** Flags that stand: those answered last, less those cleared since. */
export function standingFlags(facts: readonly Fact[]): RedFlag[] {
  let flags = new Set<RedFlag>();
  for (const fact of facts) {
    if (fact.kind === 'red-flags-answered') flags = new Set(fact.payload.flags);
    if (fact.kind === 'clearance' && fact.payload.of === 'red-flags') for (const flag of fact.payload.flags) flags.delete(flag);
  }
  return [...flags];
}

/** What stops all training; null: nothing does. `facts` in order of time, corrections applied. */
export function stopOf(facts: readonly Fact[], reports: readonly Report[]): Stop | null {
  const flags = standingFlags(facts);
  if (flags.length > 0) return { code: 'red-flag', flags };
  const spoken =
    facts.findLast((fact) => fact.kind === 'clearance' && fact.payload.of === 'pain')?.at ?? Number.NEGATIVE_INFINITY;
  // One bad day is one, however much was said of it.
  const reds = [...new Set(reports.filter(({ redAt }) => redAt !== null && redAt > spoken).map(({ day }) => day))];
  for (const [place, day] of reds.entries()) {
    const next = reds[place + 1];
    if (next !== undefined && daysBetween(day, next) <= redsWithinDays) return { code: 'two-reds', days: [day, next] };
  }
  return null;
}

/** The days on which a professional was said to have been spoken to. */
function spokenDays(facts: readonly Fact[]): LocalDay[] {
  return facts.filter((fact) => fact.kind === 'clearance' && fact.payload.of === 'pain').map(({ day }) => day);
}

/** Pain that stays, by a day; null while it is too short to speak of. */
export function longPainBy(
  until: LocalDay,
  answers: WorstByDay,
  facts: readonly Fact[],
  pain: { readonly worst: number; readonly days: number },
): LongPain | null {
  const days = painDays(answers, until, painDaysBefore(pain));
  if (days < nudgeFromDays) return null;
  const spoken = spokenDays(facts).findLast((day) => day <= until && daysBetween(day, until) < spokenForDays);
  return {
    days,
    level: days >= blockFromDays ? 'block' : days >= adviseFromDays ? 'advise' : 'nudge',
    spokenUntil: spoken === undefined ? null : addDays(spoken, spokenForDays),
  };
}
