/** How a session, or a morning, went. Source: docs/health.md, "Pain". */
export type PainState = 'green' | 'amber' | 'red';

/** Pain (0–10) from which a report is amber, and from which it is red. */
export const amberFrom = 3;
export const redFrom = 6;

/** The numbers at which the middle and the highest band of a scale of pain begin. */
export const painBands = [amberFrom, redFrom] as const;

/** The band of a number alone (0–10): green up to 2, amber up to 5, red above. */
export function bandOf(pain: number): PainState {
  return pain >= redFrom ? 'red' : pain >= amberFrom ? 'amber' : 'green';
}

/** What was said about one session, or on one day. null and false: not said. */
export interface PainSaid {
  /** Worst in the session or run, 0–10. */
  readonly during: number | null;
  /** Worst on the next morning, 0–10. */
  readonly morning: number | null;
  /** The next morning beside the usual one. */
  readonly compared: 'better' | 'same' | 'worse' | null;
  /** Sharp or catching. */
  readonly sharp: boolean;
  readonly limp: boolean;
}

/**
 * Red: 6 or more, a limp, sharp or catching, or a next morning worse than usual. Amber: 3 to 5. Green: 0 to 2, and no worse the next
 * morning. null: nothing was said that could tell.
 */
export function painState({ during, morning, compared, sharp, limp }: PainSaid): PainState | null {
  if (sharp || limp || compared === 'worse') return 'red';
  if (during === null && morning === null) return compared === null ? null : 'green';
  return bandOf(Math.max(during ?? 0, morning ?? 0));
}

const severity: Readonly<Record<PainState, number>> = { green: 0, amber: 1, red: 2 };

/** The worse of two; what was not said never hides what was. */
export function worseOf(one: PainState | null, other: PainState | null): PainState | null {
  if (one === null || other === null) return one ?? other;
  return severity[one] >= severity[other] ? one : other;
}
