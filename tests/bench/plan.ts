import fc from 'fast-check';
import { exercises } from '../../src/catalogue/index.ts';
import { currentPlan } from '../../src/core/adapt/index.ts';
import { addDays, type LocalDay } from '../../src/core/calendar/index.ts';
import type { StoredFact } from '../../src/core/facts/index.ts';
import { Diary, type LivedDay, lives } from '../core/adapt/histories.ts';
import { plannableProfiles } from '../core/plan/arbitrary.ts';
import { workOutProgress } from './progress.ts';

export interface Timing {
  readonly medianMs: number;
  readonly p95Ms: number;
}

/** A day on which everything went well. */
const goodDay: LivedDay = {
  session: { share: 1, effort: 'right', pain: 1, spot: null, sharp: false, limp: false, hurt: null },
  morning: { pain: 1, compared: 'same', spot: null, limp: false },
  run: null,
  other: null,
};

function timed(runs: number, measure: (run: number) => () => void): Timing {
  const times = Array.from({ length: runs }, (_, run) => {
    const one = measure(run);
    const begin = performance.now();
    one();
    return performance.now() - begin;
  }).sort((a, b) => a - b);
  return { medianMs: times[Math.floor(runs / 2)] ?? 0, p95Ms: times[Math.floor(runs * 0.95)] ?? 0 };
}

/** `currentPlan` over the facts of whole blocks, ten weeks of random lives, each facts row known already as in the running app. */
export function measurePlan(): Timing {
  const diaries = fc.sample(lives(70), { numRuns: 30, seed: 70 }).map(({ profile, days }) => {
    const diary = new Diary(profile);
    for (const day of days) diary.live({ ...day, session: day.session ?? goodDay.session });
    return diary;
  });
  const all = [...diaries, ...diaries, ...diaries];
  for (const diary of diaries) diary.plan();
  return timed(all.length, (run) => () => void all[run]?.plan());
}

/** The same over ten years: fifty blocks, 3,000 sessions, in one list of facts; the last block is the one asked about. */
export function measureTenYears(): Timing & { readonly facts: number; readonly sessions: number; readonly progress: Timing } {
  const { facts, sessions, today } = tenYears();
  currentPlan(facts, today, exercises);
  const progress = timed(15, () => () => workOutProgress([...facts], today));
  return { ...timed(15, () => () => void currentPlan([...facts], today, exercises)), progress, facts: facts.length, sessions };
}

/** Fifty blocks of good days, one after the other: 3,000 sessions and all that was said of them. `today`: the day after. */
export function tenYears(): { readonly facts: readonly StoredFact[]; readonly sessions: number; readonly today: LocalDay } {
  const facts: StoredFact[] = [];
  const [profile] = fc.sample(plannableProfiles({ min: 40, max: 40 }), { numRuns: 1, seed: 10 });
  if (profile === undefined) throw new Error('no profile was sampled');
  let day: LocalDay = '2016-01-04';
  let sessions = 0;
  let rows = 0;
  while (sessions < 3_000) {
    const diary = new Diary({ ...profile, startDay: day });
    for (let lived = 0; lived < 77; lived += 1) diary.live(goodDay);
    sessions += diary.facts.filter(({ kind }) => kind === 'session-finished').length;
    for (const fact of diary.facts) {
      rows += 1;
      facts.push({ ...fact, id: `${String(rows).padStart(8, '0')}` });
    }
    day = addDays(diary.day, 1);
  }
  return { facts, sessions, today: day };
}
