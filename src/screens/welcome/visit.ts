import { useState } from 'react';
import { type Weekday, weekdays } from '../../core/calendar/index.ts';
import { avoidTags, equipment } from '../../core/exercise/index.ts';
import type { SelfTest } from '../../core/plan/index.ts';
import { type RedFlag, redFlags } from '../../core/safety/index.ts';
import { momentNow } from '../../store/index.ts';
import { type Answers, defaultAnswers, minutesOffered, withSigns } from './answers.ts';

/** One visit to the questions. Outlives a reload of the page, not the closing of the tab. */
interface Visit {
  readonly answers: Answers;
  /** Questions continued past, 0–8. */
  readonly answered: number;
  /** Drawn once a visit, so that the block shown is the block kept. */
  readonly seed: number;
}

type VisitKey = 'stridewell-welcome' | 'stridewell-answers';
const largestSeed = 2_147_483_647;

export type OpenVisit = ReturnType<typeof useVisit>;

/**
 * `start`: the answers to begin with; `standing`: the signs that stand on record, ticked whatever was kept of the visit. `key`: which
 * visit, of the welcome or of "Your answers".
 */
export function useVisit(start: Answers, standing: readonly RedFlag[], key: VisitKey = 'stridewell-welcome') {
  const [visit, setVisit] = useState(() => {
    const opened = openVisit(start, key);
    return { ...opened, answers: withSigns(opened.answers, standing) };
  });
  const set = (next: Visit) => {
    setVisit(next);
    keep(next, key);
  };
  return {
    ...visit,
    change: (answers: Answers) => set({ ...visit, answers }),
    /** The first `count` questions have been answered. */
    pass: (count: number) => set({ ...visit, answered: Math.max(visit.answered, count) }),
  };
}

/** The next visit starts from the defaults again. */
export function forgetVisit(key: VisitKey = 'stridewell-welcome'): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept either.
  }
}

function keep(visit: Visit, key: VisitKey): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(visit));
  } catch {
    // The answers stay in memory; only a reload would lose them.
  }
}

function openVisit(answers: Answers, key: VisitKey): Visit {
  const fresh: Visit = { answers, answered: 0, seed: momentNow().at % largestSeed };
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (!isRecord(kept)) return fresh;
    return {
      answers: isRecord(kept['answers']) ? readAnswers(kept['answers']) : fresh.answers,
      answered: [0, 1, 2, 3, 4, 5, 6, 7, 8].find((count) => count === kept['answered']) ?? fresh.answered,
      seed: typeof kept['seed'] === 'number' && Number.isSafeInteger(kept['seed']) ? kept['seed'] : fresh.seed,
    };
  } catch {
    return fresh;
  }
}

/** What was kept, field by field; the default where a field is not what we left there. */
function readAnswers(kept: Record<string, unknown>): Answers {
  const text = (field: 'painDays' | 'weeksSinceBirth') => (typeof kept[field] === 'string' ? kept[field] : defaultAnswers[field]);
  const days = (field: 'runDays' | 'hardRunDays' | 'availableDays'): readonly Weekday[] =>
    listOf(kept[field], weekdays) ?? defaultAnswers[field];
  const { startDay } = kept;
  return {
    worst: oneOf(kept['worst'], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) ?? defaultAnswers.worst,
    painDays: text('painDays'),
    side: oneOf(kept['side'], ['none', 'left', 'right', 'both'] as const) ?? defaultAnswers.side,
    redFlags: listOf(kept['redFlags'], redFlags) ?? defaultAnswers.redFlags,
    selfTest: readSelfTest(kept['selfTest']) ?? defaultAnswers.selfTest,
    equipment: listOf(kept['equipment'], equipment) ?? defaultAnswers.equipment,
    avoid: listOf(kept['avoid'], avoidTags) ?? defaultAnswers.avoid,
    gaveBirth: kept['gaveBirth'] === true,
    weeksSinceBirth: text('weeksSinceBirth'),
    runDays: days('runDays'),
    hardRunDays: days('hardRunDays'),
    longRunDay: oneOf(kept['longRunDay'], weekdays),
    availableDays: days('availableDays'),
    startDay: typeof startDay === 'string' ? startDay : null,
    experience: oneOf(kept['experience'], ['new', 'some', 'regular'] as const) ?? defaultAnswers.experience,
    minutes: oneOf(kept['minutes'], minutesOffered) ?? defaultAnswers.minutes,
  };
}

function readSelfTest(value: unknown): SelfTest | null {
  if (!Array.isArray(value) || value.length !== 6) return null;
  return [value[0] === true, value[1] === true, value[2] === true, value[3] === true, value[4] === true, value[5] === true];
}

function oneOf<T>(value: unknown, known: readonly T[]): T | null {
  return known.find((one) => one === value) ?? null;
}

/** The known values among those kept, in the known order; null if nothing of the kind was kept. */
function listOf<T>(value: unknown, known: readonly T[]): readonly T[] | null {
  return Array.isArray(value) ? known.filter((one) => value.includes(one)) : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
