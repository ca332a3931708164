import type { Seconds } from '../calendar/index.ts';
import { allowedFor, type DoseStep, type Family } from '../exercise/index.ts';
import { setSeconds } from '../workout/timeline.ts';
import { coolDownsOf } from './cool-down.ts';
import type { Parts } from './draft.ts';
import { highestMobilityLevel, type MobilityChoosing, mobilityPlaces } from './mobility-places.ts';
import { prescribe } from './prescribe.ts';
import { sessionSeconds } from './session-seconds.ts';
import { doseStepOf, pairs } from './skeleton.ts';
import { warmUpsOf } from './warm-up.ts';

export interface MobilityOrder extends MobilityChoosing {
  /** Of a session. */
  readonly minutes: number;
}

/** No mobility day is longer, whatever the minutes. */
const mostSeconds: Seconds = 25 * 60;
/** Second sets are added as long as the session stays below this. */
const aimSeconds: Seconds = 22 * 60;

/**
 * The mobility day of each pair of weeks: flow, roll, stretch. Between 15 and 25 minutes whatever tags and equipment allow, and never
 * longer than a session may be: where it is, doses stay the smallest. A second set of each comes in, in this order, as long as there
 * is room: flow, hip flexors, hamstrings, rolling, calf.
 */
export function mobilityDays(order: MobilityOrder): Parts[] {
  const { exercises, person, pace, seed, minutes } = order;
  const places = pairs.map((pair) => mobilityPlaces(order, pair));
  const mainIds = new Set(places.flat().map(({ exercise }) => exercise.id));
  const session = { kind: 'mobility', pace, mainIds } as const;
  const allowed = allowedFor(exercises, person);
  const drills = { hipFlexorDrill: false, flexorWhy: { code: 'warm-up-hip-flexor' }, twoDrills: false, brief: true } as const;
  const ceilings = { drillCeiling: highestMobilityLevel, flexorCeiling: highestMobilityLevel };
  const warmUps = warmUpsOf({ ...session, ...drills, ...ceilings, allowed, seed });
  const coolDowns = coolDownsOf({ ...session, exercises, allowed, person });
  return pairs.map((pair) => {
    const [warmUp, coolDown] = [warmUps[pair] ?? [], coolDowns[pair] ?? []];
    const main = (doseStep: DoseStep) =>
      (places[pair] ?? []).map(({ exercise, family, why }) => prescribe(exercise, { family, sets: 1, doseStep, why }));
    const grown = { warmUp, main: main(doseStepOf(pair)), coolDown };
    const fits = sessionSeconds(grown) <= Math.min(60 * minutes, mostSeconds);
    return withSecondSets(fits ? grown : { ...grown, main: main(1) }, Math.min(60 * minutes, aimSeconds));
  });
}

/** Families in the order in which they get a second set. */
const secondSets: readonly Family[] = ['flow', 'dynamic', 'hip-flexor-stretch', 'hamstring', 'anti-rotation', 'rolling', 'calf'];

function withSecondSets(parts: Parts, most: Seconds): Parts {
  let seconds = sessionSeconds(parts);
  let main = parts.main;
  for (const family of secondSets) {
    const entry = main.find((one) => one.family === family);
    if (entry === undefined) continue;
    const more = setSeconds(entry) + entry.restSeconds;
    if (seconds + more > most) continue;
    seconds += more;
    main = main.map((one) => (one === entry ? { ...one, sets: 2 } : one));
  }
  return { ...parts, main };
}
