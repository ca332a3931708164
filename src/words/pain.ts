import { daysBetween, type LocalDay } from '../core/calendar/index.ts';
import type { PainCause } from '../core/plan/index.ts';
import type { PainSpot } from '../core/safety/index.ts';
import { fullDay, onDay, spokenDay } from './days.ts';

/** A sore place at the start of a clause: "your outer hip was 3 on Monday". */
function spotName(spot: PainSpot | null): string {
  switch (spot) {
    case 'outer-hip':
      return 'your outer hip';
    case 'front':
      return 'the front of your hip';
    case 'groin':
      return 'your groin';
    case 'buttock':
      return 'your buttock';
    case 'sitting-bone':
      return 'your sitting bone';
    case 'low-back':
      return 'your low back';
    case null:
      return 'your hip';
  }
}

/** What was said, all of it, as the end of a sentence: "your outer hip was 3 on Monday morning", "you limped on Tuesday". */
export function painWords(cause: PainCause, today: LocalDay | null): string {
  const { spot, worst, sharp, limp, worse, when, run } = cause;
  const time = timeWords(cause, today);
  const place = spotName(spot);
  const felt = feltWords(worst, sharp, worse);
  if (!limp) return `${place} ${felt ?? 'was sore'} ${time}`;
  const limped = when === 'run' ? `your ${runWord(run)} run changed how you ran` : 'you limped';
  return felt === null ? `${limped} ${time}` : `${limped} and ${place} ${felt} ${time}`;
}

function feltWords(worst: number | null, sharp: boolean, worse: boolean): string | null {
  if (sharp && worse)
    return worst === null ? 'felt sharp or caught, worse than usual,' : `felt sharp or caught, at ${worst} and worse than usual,`;
  if (sharp) return worst === null ? 'felt sharp or caught' : `felt sharp or caught, at ${worst},`;
  if (worse) return worst === null ? 'was worse than usual' : `was ${worst} and worse than usual`;
  return worst === null ? null : `was ${worst}`;
}

function timeWords({ day, when, run, limp }: PainCause, today: LocalDay | null): string {
  const ran = run === null || when === 'run' ? '' : `, after the session and ${run === 'easy' ? 'an easy' : `a ${run}`} run`;
  if (when === 'run') return limp ? dayWords(day, today) : `${dayWords(day, today)} in your ${runWord(run)} run`;
  if (when === 'day') return `later ${dayWords(day, today)}`;
  if (when === 'session') return dayWords(day, today);
  return `${morningWords(day, today)}${ran}`;
}

function morningWords(day: LocalDay, today: LocalDay | null): string {
  if (today === null) return `on the morning of ${fullDay(day)}`;
  const days = daysBetween(day, today);
  if (days === 0) return 'this morning';
  return days === 1 ? 'yesterday morning' : `on ${spokenDay(day, today)} morning`;
}

/** "on Monday", "today"; with no today to tell it from, "on Monday 1 December". */
export function dayWords(day: LocalDay, today: LocalDay | null): string {
  return today === null ? `on ${fullDay(day)}` : onDay(day, today);
}

function runWord(run: PainCause['run']): string {
  return run ?? 'last';
}
