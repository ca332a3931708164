import { daysBetween, type LocalDay } from '../core/calendar/index.ts';
import type { PainCause } from '../core/plan/index.ts';
import type { PainSpot } from '../core/safety/index.ts';
import { fullDay, onDay, spokenDay } from './days.ts';

/** A sore place at the start of a clause: "outer hip was 3 on Monday". */
function spotName(spot: PainSpot | null): string {
  switch (spot) {
    case 'outer-hip':
      return 'outer hip';
    case 'front':
      return 'the front of your hip';
    case 'groin':
      return 'groin';
    case 'buttock':
      return 'buttock';
    case 'sitting-bone':
      return 'sitting bone';
    case 'low-back':
      return 'low back';
    case null:
      return 'your hip';
  }
}

/** What was said, as the end of a sentence: "outer hip was 3 on Monday morning", "you limped on Tuesday". */
export function painWords(cause: PainCause, today: LocalDay | null): string {
  const { spot, worst, sharp, limp, worse, when, run } = cause;
  const time = timeWords(cause, today);
  const place = spotName(spot);
  if (limp) return when === 'run' ? `your ${runWord(run)} run changed how you ran ${time}` : `you limped ${time}`;
  if (sharp) return `${place} felt sharp or caught ${time}`;
  if (worse && (worst ?? 0) < 6) return `${place} was worse than usual ${time}`;
  return `${place} was ${worst ?? 'sore'} ${time}`;
}

function timeWords({ day, when, run }: PainCause, today: LocalDay | null): string {
  const ran = run === null || when === 'run' ? '' : `, after the session and ${run === 'easy' ? 'an easy' : `a ${run}`} run`;
  if (when !== 'morning') return `${dayWords(day, today)}${when === 'run' ? ` in your ${runWord(run)} run` : ''}`;
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
