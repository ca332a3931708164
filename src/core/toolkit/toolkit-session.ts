import type { LocalDay } from '../calendar/index.ts';
import { type Exercise, exerciseById, fills, obstacleOf, type Person } from '../exercise/index.ts';
import type { Prescription, Session } from '../plan/block.ts';
import { prescribe } from '../plan/prescribe.ts';
import { compileTimeline, type ToolkitSession, timelineSeconds, toolkitSessionId } from '../workout/index.ts';
import { fullFrom, type Place, recipes } from './recipes.ts';

export interface ToolkitOrder {
  /** The catalogue, and the activities that are not in it. */
  readonly exercises: readonly Exercise[];
  /** What the person owns and spares; null: nothing is known, so nothing is owned. */
  readonly person: Person | null;
  readonly day: LocalDay;
  /** Minutes of easy work, of the sessions that take the place of a run. */
  readonly minutes?: CrossMinutes;
}

/** How long a session in place of a run may be, without its first minute. */
export const crossMinutes = [20, 25, 30] as const;
export type CrossMinutes = (typeof crossMinutes)[number];

const nobody: Person = { equipment: new Set(), avoid: new Set() };
const jogSeconds = 600;
const walkSeconds = 300;
const easyStartSeconds = 60;

/**
 * A session of the toolkit, played and kept outside any block. null: the person's answers rule out what it is made of. What
 * carries one of the person's tags gives way to a neighbour that does not. Source: docs/health.md, "The runner's toolkit".
 */
export function toolkitSession(name: ToolkitSession, order: ToolkitOrder): Session | null {
  switch (name) {
    case 'return-bout': {
      const bout = [timed('jog', jogSeconds, order), timed('walk', walkSeconds, order), timed('jog', jogSeconds, order)];
      return whole(bout) ? sessionOf(name, order.day, bout) : null;
    }
    case 'elliptical':
    case 'deep-water':
    case 'stairs': {
      const start = [timed(name, easyStartSeconds, order)];
      const main = [timed(name, (order.minutes ?? crossMinutes[0]) * 60, order)];
      return whole(start) && whole(main) ? sessionOf(name, order.day, main, start) : null;
    }
    default:
      return filled(name, recipes[name], order);
  }
}

function filled(name: keyof typeof recipes, places: readonly Place[], order: ToolkitOrder): Session | null {
  const chosen = places.flatMap((place) => {
    const exercise = place.of.map((id) => allowed(id, order)).find((one) => one !== null);
    return exercise ? [{ place, exercise, step: place.step }] : [];
  });
  const made = () =>
    sessionOf(
      name,
      order.day,
      chosen.map(({ place, exercise, step }) =>
        prescribe(exercise, {
          family: fills(exercise, place.slot) ? place.slot : exercise.family,
          sets: place.sets ?? 1,
          doseStep: step,
          why: { code: 'kept-steady' },
        }),
      ),
    );
  // Where a place stays empty the others take its minutes, one after the other.
  const growing = chosen
    .filter(({ place }) => place.grows)
    .sort((a, b) => (a.place.grows?.turn ?? 0) - (b.place.grows?.turn ?? 0));
  for (const one of growing) {
    if (secondsOf(made()) >= (fullFrom[name] ?? 0)) break;
    one.step = one.place.grows?.step ?? one.step;
  }
  return chosen.length === 0 ? null : made();
}

function allowed(id: string, { exercises, person }: ToolkitOrder): Exercise | null {
  const exercise = exerciseById(exercises, id);
  return exercise === null || obstacleOf(exercise, person ?? nobody) !== null ? null : exercise;
}

function timed(id: string, seconds: number, order: ToolkitOrder): Prescription | null {
  const exercise = allowed(id, order);
  if (exercise === null) return null;
  const { family } = exercise;
  return {
    ...prescribe(exercise, { family, sets: 1, doseStep: 1, why: { code: 'kept-steady' } }),
    dose: { kind: 'time', seconds },
  };
}

const whole = (list: readonly (Prescription | null)[]): list is readonly Prescription[] => !list.includes(null);

const secondsOf = (session: Session) => timelineSeconds(compileTimeline(session));

function sessionOf(
  name: ToolkitSession,
  day: LocalDay,
  main: readonly Prescription[],
  warmUp: readonly Prescription[] = [],
): Session {
  const session: Session = { id: toolkitSessionId(name), kind: 'mobility', day, minutes: 0, warmUp, main, coolDown: [] };
  return { ...session, minutes: Math.ceil(secondsOf(session) / 60) };
}
