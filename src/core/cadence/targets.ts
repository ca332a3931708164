/** The beat never goes higher: quicker steps than this are no longer a small change for anybody. */
export const quickestBeat = 200;
/** Nor lower: below it nobody runs. */
export const slowestBeat = 120;

/** What the article gives for runners in general: beside a person's own number it is context, and never a target. */
export const articleCadence = { from: 170, to: 180 } as const;

export interface CadenceTargets {
  /** The own cadence, as it was counted. */
  readonly own: number;
  /** Five and ten in a hundred more, whole; null: it would be quicker than the beat goes. */
  readonly fivePercent: number | null;
  readonly tenPercent: number | null;
}

/** A little quicker than one's own steps: what was studied, and what a body can follow. */
export function targetsOf(own: number): CadenceTargets {
  const more = (part: number) => {
    const target = Math.round(own * (1 + part));
    return target <= quickestBeat ? target : null;
  };
  return { own, fivePercent: more(0.05), tenPercent: more(0.1) };
}

/** A beat within its limits. */
export function beatWithin(stepsPerMinute: number): number {
  return Math.min(quickestBeat, Math.max(slowestBeat, Math.round(stepsPerMinute)));
}

/** What the beat begins at until somebody chooses: five in a hundred above the own cadence, or the article's lower end. */
export function firstBeat(own: number | null): number {
  return beatWithin(own === null ? articleCadence.from : (targetsOf(own).fivePercent ?? own));
}
