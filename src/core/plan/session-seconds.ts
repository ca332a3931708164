import type { Seconds } from '../calendar/index.ts';
import { oneSideSeconds } from '../exercise/index.ts';
import { setSeconds } from '../workout/timeline.ts';
import type { Prescription, Session } from './block.ts';

/** What an exercise asks of the clock. */
export interface Timed {
  readonly sets: number;
  /** One set, both sides and the switch between them. */
  readonly setSeconds: Seconds;
  readonly restSeconds: Seconds;
}

const firstPrepareSeconds: Seconds = 10;
const prepareSeconds: Seconds = 20;
const returnSeconds: Seconds = 10;

/**
 * Length of a session: what `timelineSeconds(compileTimeline(session))` gives, without a step being made, for the planner asks it
 * hundreds of times. A test holds the two equal.
 */
export function sessionSeconds({ warmUp, main, coolDown }: Pick<Session, 'warmUp' | 'main' | 'coolDown'>): Seconds {
  const all = partSeconds(warmUp) + partSeconds(main) + partSeconds(coolDown);
  return all === 0 ? 0 : all - prepareSeconds + firstPrepareSeconds;
}

/** Length of a part in which each exercise is prepared as any but a session's first. */
export function partSeconds(part: readonly Prescription[]): Seconds {
  const groups = new Map<unknown, Timed[]>();
  for (const entry of part) {
    if (entry.sets < 1 || oneSideSeconds(entry.dose) <= 0) continue;
    const timed: Timed = { sets: entry.sets, setSeconds: setSeconds(entry), restSeconds: entry.restSeconds };
    const group = entry.superset === null ? undefined : groups.get(entry.superset);
    if (group === undefined) groups.set(entry.superset ?? entry, [timed]);
    else group.push(timed);
  }
  let seconds = 0;
  for (const group of groups.values()) seconds += inTurnSeconds(group);
  return seconds;
}

export function aloneSeconds({ sets, setSeconds, restSeconds }: Timed): Seconds {
  return prepareSeconds + sets * setSeconds + (sets - 1) * restSeconds;
}

/** Length of exercises played in turn, round by round: what comes between counts as rest, topped up where it is too short. */
export function inTurnSeconds(group: readonly Timed[]): Seconds {
  const [only] = group;
  if (only === undefined) return 0;
  if (group.length === 1) return aloneSeconds(only);
  const ends = group.map((): Seconds | null => null);
  let now = 0;
  let last = -1;
  for (let set = 1; set <= Math.max(...group.map(({ sets }) => sets)); set += 1) {
    group.forEach(({ sets, setSeconds, restSeconds }, place) => {
      if (set > sets) return;
      const end = ends[place] ?? null;
      const prepare = last === place ? 0 : end === null ? prepareSeconds : returnSeconds;
      if (end !== null) now += Math.max(0, restSeconds - (now - end + prepare));
      now += prepare + setSeconds;
      ends[place] = now;
      last = place;
    });
  }
  return now;
}
